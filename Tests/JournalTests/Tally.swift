import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import GRDB
import Journal
import Logging

/// A small service of its own for these tests: things are counted, up to ten a stream.
struct Counted: DomainEvent {
    static let type = EventType(.intake, "counted")
    let by: Int
}

struct Closed: DomainEvent {
    static let type = EventType(.intake, "closed")
}

enum TallyEvent: EventUnion {
    case counted(Counted)
    case closed(Closed)

    static let types: [any DomainEvent.Type] = [Counted.self, Closed.self]

    init?(_ event: any DomainEvent) {
        switch event {
        case let event as Counted: self = .counted(event)
        case let event as Closed: self = .closed(event)
        default: return nil
        }
    }

    var event: any DomainEvent {
        switch self {
        case .counted(let event): event
        case .closed(let event): event
        }
    }
}

enum Tally: Decider {
    struct State: Sendable, Equatable {
        var sum = 0
        var isClosed = false
    }
    enum Command: Sendable {
        case count(Int)
        case close
    }
    enum Rejection: Error, Equatable { case full, closed }

    static let limit = 10
    static let initial = State()

    static func decide(_ command: Command, in state: State) throws(Rejection) -> [TallyEvent] {
        switch command {
        case .count(let number):
            if state.isClosed { throw .closed }
            if state.sum + number > limit { throw .full }
            return [.counted(Counted(by: number))]
        case .close: return state.isClosed ? [] : [.closed(Closed())]
        }
    }

    static func evolve(_ state: inout State, by event: TallyEvent) {
        switch event {
        case .counted(let counted): state.sum += counted.by
        case .closed: state.isClosed = true
        }
    }
}

/// The same thing as another service records it.
struct Copied: DomainEvent {
    static let type = EventType(.portfolio, "copied")
    let by: Int
}

enum Copy: Decider {
    struct Event: EventUnion {
        let copied: Copied

        static let types: [any DomainEvent.Type] = [Copied.self]

        init(_ copied: Copied) { self.copied = copied }

        init?(_ event: any DomainEvent) {
            guard let event = event as? Copied else { return nil }
            copied = event
        }

        var event: any DomainEvent { copied }
    }

    static let initial = 0
    static func decide(_ by: Int, in count: Int) throws(Never) -> [Event] { [Event(Copied(by: by))] }
    static func evolve(_ count: inout Int, by event: Event) { count += 1 }
}

struct SumTable: Projection {
    let name = "sums"
    var version = 1
    let tables = ["sums"]
    var events: [any DomainEvent.Type] = [Counted.self]

    func create(_ db: Database) throws {
        try db.execute(sql: "CREATE TABLE sums (stream TEXT PRIMARY KEY, total INTEGER NOT NULL)")
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        let by = (recorded.event as? Counted)?.by ?? (recorded.event as? Copied)?.by ?? 0
        try db.execute(
            sql: "INSERT INTO sums VALUES (?, ?) ON CONFLICT DO UPDATE SET total = total + excluded.total",
            arguments: [recorded.stream.text, by])
    }

    static func totals(_ journal: Journal) async throws -> [String: Int] {
        try await journal.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM sums").reduce(into: [:]) {
                $0[$1["stream"] as String] = $1["total"]
            }
        }
    }
}

/// A directory that goes away with the test.
final class Scratch: Sendable {
    let url = FileManager.default.temporaryDirectory.appending(path: "journal-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appending(path: name).path }

    func journal(
        _ name: String = "intake.sqlite", service: ServiceName = .intake, projection: SumTable? = SumTable()
    )
        throws -> Journal
    {
        try Journal(
            store: Store(path: path(name), service: service), events: TallyEvent.types,
            projections: projection.map { [$0] } ?? [])
    }

    /// The store again, once the one before is gone: its writer holds it for a moment after the last answer.
    func reopened() async throws -> Journal {
        let deadline = ContinuousClock.now + .seconds(300)
        while true {
            do {
                return try journal()
            } catch let error as FileLockError where error.isHeld && ContinuousClock.now < deadline {
                try await Task.sleep(for: .milliseconds(1))
            }
        }
    }

    /// The store of a service that copies what the first one counts.
    func copies() throws -> Journal {
        try Journal(
            store: Store(path: path("portfolio.sqlite"), service: .portfolio),
            events: TallyEvent.types + Copy.Event.types, projections: [SumTable(events: [Copied.self])])
    }

    func log() throws -> EmbeddedEventLog { try EmbeddedEventLog(path: path("log.sqlite"), partitions: 2) }
}

let somebody = CommandContext(actor: "somebody")
let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

func stream(_ number: Int) -> StreamID { StreamID("tally/\(number)") }
