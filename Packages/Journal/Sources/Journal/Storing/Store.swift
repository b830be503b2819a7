import Dispatch
public import Domain
import EventLog
import Foundation
public import GRDB
import Synchronization

/// The one SQLite file of a service, claimed by this process.
public final class Store: Sendable {
    public let path: String
    public let service: ServiceName
    /// Who this store is to its readers; made once, with the file.
    public let identity: String
    /// How often the store was restored, counted from 1.
    public let epoch: Int
    /// In which epoch each event was recorded.
    let epochs: Epochs
    /// Whether the events of other services may be met whose consequences a restore has brought back.
    let hasRecoveredCauses: Bool
    /// Where the store is on the disk.
    let file: StoreFile
    private let current: Mutex<DatabasePool>
    private let isWanted = Atomic(false)
    private let lock: FileLock

    /// Opens or creates the store of a service. Throws `FileLockError` when another process has it open.
    public init(path: String, service: ServiceName) throws {
        lock = try FileLock(path + ".lock")
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        file = StoreFile(path: path)
        file.clear()
        let pool = try DatabasePool(path: file.current.path, configuration: configuration)
        // After opening: a pool sets NORMAL by itself while it opens.
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        let (identity, epochs, hasRecoveredCauses) = try pool.write { db in
            try JournalSchema.create(db)
            let identity = try JournalSchema.identity(db, service: service)
            return (identity, try Epochs.load(db, current: identity.epoch), try RecoveredCauses.areAny(db))
        }
        guard identity.service == service.rawValue else {
            throw StoreError.otherService(path: path, holds: identity.service, wanted: service)
        }
        self.path = path
        self.service = service
        self.identity = identity.id
        epoch = identity.epoch
        self.epochs = epochs
        self.hasRecoveredCauses = hasRecoveredCauses
        current = Mutex(pool)
    }

    /// The file as it is now: a rebuild puts another in its place.
    var pool: DatabasePool { current.withLock { $0 } }

    /// Whether somebody waits to have the writer alone: who writes in a loop lets go.
    var writerIsWanted: Bool { isWanted.load(ordering: .relaxed) }

    /// Runs `body` while nothing is written to the store.
    func holdingWriter<Value>(_ body: () async throws -> Value) async rethrows -> Value {
        let gate = DispatchSemaphore(value: 0)
        isWanted.store(true, ordering: .relaxed)
        await withCheckedContinuation { (held: CheckedContinuation<Void, Never>) in
            pool.asyncWriteWithoutTransaction { _ in
                self.isWanted.store(false, ordering: .relaxed)
                held.resume()
                gate.wait()
            }
        }
        defer { gate.signal() }
        return try await body()
    }

    /// Goes on with another file. To be called while the writer is held.
    func adopt(_ pool: DatabasePool) { current.withLock { $0 = pool } }

    /// Gives the file back. Throws when it is still in use.
    func close() throws { try pool.close() }

    /// Reads a consistent state of the store, beside writing.
    public func read<Value: Sendable>(_ body: @Sendable (Database) throws -> Value) async throws -> Value {
        try await pool.read(body)
    }
}
