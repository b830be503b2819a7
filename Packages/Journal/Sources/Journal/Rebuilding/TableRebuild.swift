public import Domain
public import EventLog
import Foundation
import GRDB
public import Logging

/// Fills the tables for reading of a service anew, in a new file, while the service goes on with the old one.
///
/// From the journal, or, where the tables are made of what other services publish, from the log. When the new file has
/// caught up it takes the place of the old one between two commits. Requests that read meanwhile end on the file they
/// began on. Replays cause nothing: no reaction runs.
public struct TableRebuild: Sendable {
    private let journal: Journal
    private let sources: [ServiceName]
    private let log: (any EventLog)?
    private let logger: Logger

    /// How far it is: events, of so many.
    public struct Progress: Sendable, Codable, Hashable {
        public var done: Int64
        public var total: Int64
    }

    /// - Parameters:
    ///   - sources: what the service reads.
    ///   - log: needed where `Journal.isFilledByOthers`.
    public init(of journal: Journal, reading sources: [ServiceName], from log: (any EventLog)?, logger: Logger) {
        self.journal = journal
        self.sources = sources
        self.log = log
        self.logger = logger
    }

    /// How many rows are in memory at a time.
    private static let step = 500
    /// How long the service may wait while the new file catches up with the last events.
    private static let patience = Duration.seconds(20)

    /// Returns how many events were replayed. When it throws, the service goes on with the old file.
    @discardableResult
    public func run(progress: @escaping @Sendable (Progress) -> Void = { _ in }) async throws -> Int64 {
        let live = journal.store
        live.file.clear()
        let place = live.file.next
        do {
            let fresh = try await NewStore.make(beside: journal, at: place)
            let count =
                if !journal.isFilledByOthers {
                    try await replay(fresh, progress)
                } else if let log {
                    try await readAgain(fresh, progress, from: log)
                } else {
                    throw RestoreError.noLog(live.service)
                }
            // The lock of a store that has become another's file.
            try? FileManager.default.removeItem(atPath: place.path + ".lock")
            return count
        } catch {
            live.file.clear()
            throw error
        }
    }

    /// Where copying is, by table.
    private struct Copied: Sendable {
        var rows: [String: Int64] = [:]
        var events: Int64 = 0
    }

    private func replay(_ fresh: Journal, _ progress: @escaping @Sendable (Progress) -> Void) async throws -> Int64 {
        let tables = try await tables(readsAgain: false)
        let total = journal.recorded
        var copied = Copied()
        while try await copyNext(tables, into: fresh, &copied) {
            progress(Progress(done: copied.events, total: max(total, copied.events)))
        }
        try await journal.store.holdingWriter {
            while try await copyNext(tables, into: fresh, &copied) {}
            try await takeOver(fresh, tables)
        }
        return copied.events
    }

    private func readAgain(
        _ fresh: Journal, _ progress: @escaping @Sendable (Progress) -> Void, from log: any EventLog
    ) async throws -> Int64 {
        let tables = try await tables(readsAgain: true)
        var total: Int64 = 0
        for source in sources { total += try await log.end(of: .events(of: source)).values.reduce(0, +) }
        let end = total
        var copied = Copied()
        while try await copyNext(tables, into: fresh, &copied) {}
        try await withThrowingTaskGroup(of: Void.self) { group in
            let commits = fresh.commits.listen()
            for source in sources {
                let subscription = Subscription(
                    to: source, journal: fresh, log: log, reportsPositions: false, logger: logger)
                group.addTask { try await subscription.run() }
            }
            try await catchUp(fresh, commits) { progress(Progress(done: $0, total: max(end, $0))) }
            // With the writer held the old file stands still, so that the new one can reach it.
            try await journal.store.holdingWriter {
                try await withThrowingTaskGroup(of: Void.self) { race in
                    race.addTask { try await catchUp(fresh, commits) { _ in } }
                    race.addTask {
                        try await Task.sleep(for: Self.patience)
                        throw RestoreError.slow(journal.store.service)
                    }
                    defer { race.cancelAll() }
                    try await race.next()
                }
                group.cancelAll()
                try await group.waitForAll()
                while try await copyNext(tables, into: fresh, &copied) {}
                try await takeOver(fresh, tables)
            }
        }
        return end
    }

    /// Waits until the new file has read at least as far as the old one.
    private func catchUp(
        _ fresh: Journal, _ commits: SignalHub.Listener, tell: (Int64) -> Void
    ) async throws {
        while try await !isAhead(fresh) {
            tell(try await fresh.progress().positions.map(\.offset).reduce(0, +))
            try await commits.signal.wait()
        }
    }

    private func isAhead(_ fresh: Journal) async throws -> Bool {
        for source in sources {
            let topic = Topic.events(of: source)
            let old = try await journal.read { try ReadPosition.load($0, topic: topic) }
            let new = try await fresh.read { try ReadPosition.load($0, topic: topic) }
            let isBehind = old.contains { partition, position in
                new[partition, default: ReadPosition()].offset < position.offset
            }
            if isBehind { return false }
        }
        return true
    }

    private func tables(readsAgain: Bool) async throws -> RebuildTables {
        let projections = journal.projections
        return try await journal.read { try RebuildTables(projections, readsAgain: readsAgain, $0) }
    }

    /// Copies the next rows of every table, and projects the events among them; `false` when there were none.
    private func copyNext(_ tables: RebuildTables, into fresh: Journal, _ copied: inout Copied) async throws -> Bool {
        var isMore = false
        for copy in tables.growing {
            let last = copied.rows[copy.table, default: 0]
            let rows = try await journal.read { try copy.next(after: last, limit: Self.step, $0) }
            if rows.isEmpty { continue }
            let (projections, registry) = (journal.projections, journal.registry)
            try await fresh.store.pool.write { db in
                try copy.insert(rows, db)
                guard copy.table == "journal" else { return }
                let added = try JournalRow.fetchCursor(db, after: last)
                while let row = try added.next() {
                    if let recorded = try row.recorded(registry) { try projections.apply(recorded, db) }
                }
            }
            copied.rows[copy.table] = rows.last
            if copy.table == "journal" { copied.events = rows.last }
            isMore = true
        }
        return isMore
    }

    /// Makes the new file the store. Nothing is written to either meanwhile.
    private func takeOver(_ fresh: Journal, _ tables: RebuildTables) async throws {
        for copy in tables.changing {
            let rows = try await journal.read { try copy.all($0) }
            try await fresh.store.pool.write { try copy.replace(with: rows, $0) }
        }
        try await journal.store.become(fresh.store)
    }
}
