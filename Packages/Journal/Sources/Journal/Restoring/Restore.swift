public import Domain
public import EventLog
public import Foundation

/// Puts the backup of a service in the place of its store, and lets it catch up from the service's own topic.
///
/// The store is made ready beside its place and moved there at the end: a restore that fails or is broken off leaves
/// what was there.
public struct Restore: Sendable {
    private let backup: URL
    private let place: ServiceDirectory
    private let service: ServiceName

    /// - Parameters:
    ///   - backup: the directory that `Backup` made.
    ///   - directory: the service's own directory.
    public init(of service: ServiceName, from backup: URL, into directory: URL) {
        self.backup = backup
        place = ServiceDirectory(url: directory)
        self.service = service
    }

    /// What is being done.
    public enum Step: Sendable, Hashable {
        /// Events of the backup whose hashes were checked, of so many.
        case checking(Int64, of: Int64)
        /// Records of the topic that were read, of so many.
        case reading(Int64, of: Int64)
    }

    /// What was restored.
    public struct Outcome: Sendable, Codable, Hashable {
        public let service: ServiceName
        public let store: String
        /// The last event of the backup.
        public let backupSequence: Int64
        /// How many events came from the topic.
        public let recovered: Int64
        /// The last event now.
        public let sequence: Int64
        /// The epoch that begins with the next event.
        public let epoch: Int
        /// Where the store that was there is now.
        public let replaced: String?
    }

    /// - Parameters:
    ///   - events, projections: as for `Journal`.
    ///   - replaces: whether a store that is there is moved aside.
    /// - Throws: `RestoreError`, `FileLockError` when the service is running.
    public func run(
        _ log: any EventLog, events: [any DomainEvent.Type], projections: [any Projection], replaces: Bool,
        at now: Date = .now, progress: @escaping @Sendable (Step) -> Void = { _ in }
    ) async throws -> Outcome {
        let manifest = try BackupManifest.read(from: backup)
        guard manifest.service == service else { throw RestoreError.otherService(backup, manifest.service) }
        guard replaces || !place.hasStore else { throw RestoreError.storeThere(place.url) }
        let isThere = FileManager.default.fileExists(atPath: place.url.path)
        let claim = isThere ? try FileLock(place.lock.path) : nil
        defer { withExtendedLifetime(claim) {} }
        let staging = ServiceDirectory(url: place.url.appendingPathExtension("restoring"))
        do {
            try copy(manifest, to: staging)
            try check(manifest, in: staging, progress)
            let store = try Store(path: staging.store.path, service: service)
            let registry = EventRegistry(events + service.operatorEvents)
            let caughtUp = try await CatchUp(
                store: store, projections: ProjectionSet(projections), registry: registry
            ).run(from: log, at: now) { progress(.reading($0, of: $1)) }
            try store.close()
            return Outcome(
                service: service, store: manifest.store, backupSequence: manifest.sequence,
                recovered: caughtUp.events, sequence: caughtUp.sequence, epoch: caughtUp.epoch,
                replaced: try put(staging, isThere: isThere, at: now))
        } catch {
            try? FileManager.default.removeItem(at: staging.url)
            throw error
        }
    }

    /// Takes the backup's files, and those of the old place that only it has: they never change, and events that were
    /// published after the backup name them.
    private func copy(_ manifest: BackupManifest, to staging: ServiceDirectory) throws {
        let manager = FileManager.default
        try? manager.removeItem(at: staging.url)
        try manager.createDirectory(
            at: staging.url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        for file in manifest.files {
            let source = backup.appending(path: file.path)
            guard manager.fileExists(atPath: source.path) else { throw RestoreError.damaged(source, "it is missing") }
            let copied = try FileDigest.copy(source, to: staging.url.appending(path: file.path), path: file.path)
            guard copied == file else {
                throw RestoreError.damaged(source, "it is not the file that the manifest names")
            }
        }
        guard manager.fileExists(atPath: place.url.path) else { return }
        for path in try place.otherFiles() {
            let target = staging.url.appending(path: path)
            if manager.fileExists(atPath: target.path) { continue }
            _ = try FileDigest.copy(place.url.appending(path: path), to: target, path: path)
        }
    }

    private func check(
        _ manifest: BackupManifest, in staging: ServiceDirectory, _ progress: (Step) -> Void
    ) throws {
        let found = try StoredHistory.check(staging.store, of: service) { progress(.checking($0, of: $1)) }
        guard found.identity.id == manifest.store, found.head.sequence == manifest.sequence,
            Hexadecimal.text(found.head.hash) == manifest.hash
        else { throw RestoreError.damaged(staging.store, "its journal does not end as the manifest says") }
    }

    private func put(_ staging: ServiceDirectory, isThere: Bool, at now: Date) throws -> String? {
        var aside: URL?
        if isThere {
            let name = "\(place.url.lastPathComponent).replaced-\(Int(now.timeIntervalSince1970 * 1000))"
            let old = place.url.deletingLastPathComponent().appending(path: name)
            try DurableFile.move(place.url, to: old)
            aside = old
        }
        try DurableFile.move(staging.url, to: place.url)
        return aside?.path
    }
}
