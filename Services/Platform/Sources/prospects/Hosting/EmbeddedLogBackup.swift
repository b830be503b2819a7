import Foundation
import Journal

/// The embedded log in a backup of the whole platform.
enum EmbeddedLogBackup {
    private static let name = "events.sqlite"

    /// Copies the log as it is at this moment. It is there whole or not at all.
    static func copy(_ log: URL, into directory: URL, progress: @escaping @Sendable (Double) -> Void) throws {
        let target = directory.appending(path: name)
        guard !FileManager.default.fileExists(atPath: target.path) else {
            throw ClientError("\(target.path) is there already: give each backup a directory of its own")
        }
        let partial = target.appendingPathExtension("partial")
        try? FileManager.default.removeItem(at: partial)
        try SQLiteCopy.copy(log, to: partial, progress: progress)
        try SQLiteCopy.check(partial)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: partial.path)
        try FileManager.default.moveItem(at: partial, to: target)
    }

    /// Puts the log of a backup in its place, where none is: one that is there knows more.
    static func putBack(from directory: URL, to log: URL) throws {
        let source = directory.appending(path: name)
        let manager = FileManager.default
        guard manager.fileExists(atPath: source.path), !manager.fileExists(atPath: log.path) else { return }
        try manager.createDirectory(
            at: log.deletingLastPathComponent(), withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let partial = log.appendingPathExtension("partial")
        try? manager.removeItem(at: partial)
        try manager.copyItem(at: source, to: partial)
        try manager.moveItem(at: partial, to: log)
    }
}
