public import Domain
public import Foundation
import GRDB

/// Makes a consistent copy of a service: its store as it is at one moment, then the files that its events name.
///
/// Works beside the running service, which goes on writing. The copy is there whole or not at all: it is made under
/// another name, checked, and given its name at the end.
public struct Backup: Sendable {
    private let source: ServiceDirectory
    private let service: ServiceName

    /// - Parameter directory: the service's own directory.
    public init(of service: ServiceName, in directory: URL) {
        source = ServiceDirectory(url: directory)
        self.service = service
    }

    /// What is being done.
    public enum Step: Sendable, Hashable {
        /// The part of the store that is copied, from 0 to 1.
        case copying(Double)
        /// Events whose hashes were checked, of so many.
        case checking(Int64, of: Int64)
        /// Files that were copied, of so many.
        case files(Int, of: Int)
    }

    /// Copies the service to `directory`, which must not be there yet.
    ///
    /// - Throws: `RestoreError`; then `directory` is not there.
    public func run(
        into directory: URL, at now: Date = .now, progress: @escaping @Sendable (Step) -> Void = { _ in }
    ) throws -> BackupManifest {
        let manager = FileManager.default
        guard source.hasStore else { throw RestoreError.noStore(source.url) }
        guard !manager.fileExists(atPath: directory.path) else { throw RestoreError.backupThere(directory) }
        let partial = ServiceDirectory(url: directory.appendingPathExtension("partial"))
        try? manager.removeItem(at: partial.url)
        try manager.createDirectory(
            at: partial.url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        do {
            try SQLiteCopy.copy(source.store, to: partial.store) { progress(.copying($0)) }
            try manager.setAttributes([.posixPermissions: 0o600], ofItemAtPath: partial.store.path)
            let found = try StoredHistory.check(partial.store, of: service) { progress(.checking($0, of: $1)) }
            var files = [try FileDigest.of(partial.store, path: ServiceDirectory.storeName)]
            let others = try source.otherFiles()
            for (index, path) in others.enumerated() {
                files.append(
                    try FileDigest.copy(
                        source.url.appending(path: path), to: partial.url.appending(path: path), path: path))
                progress(.files(index + 1, of: others.count))
            }
            let manifest = BackupManifest(
                service: service, store: found.identity.id, epoch: found.identity.epoch, sequence: found.head.sequence,
                hash: Hexadecimal.text(found.head.hash), published: found.published, takenAt: now, files: files)
            try manifest.write(into: partial.url)
            try DurableFile.move(partial.url, to: directory)
            return manifest
        } catch {
            try? manager.removeItem(at: partial.url)
            throw error
        }
    }
}
