import Foundation
import GRDB
import Journal

/// Submitted bytes by their hash. Small ones stand in the store beside the receipt and become durable with it;
/// larger ones are files of their own.
struct ContentStore: Sendable {
    /// The largest content, in bytes, that is kept in the store.
    static let inlineLimit = 64 << 10

    let directory: URL

    init(_ directory: URL) { self.directory = directory }

    /// Makes the folders and clears what was on its way when the process ended: it belongs to no receipt.
    func prepare() throws {
        for name in ["incoming", "files"] {
            try FileManager.default.createDirectory(
                at: directory.appending(path: name), withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        }
        for file in try FileManager.default.contentsOfDirectory(
            at: directory.appending(path: "incoming"), includingPropertiesForKeys: nil)
        {
            try FileManager.default.removeItem(at: file)
        }
    }

    func incomingFile() -> URL { directory.appending(path: "incoming/\(UUID().uuidString.lowercased())") }

    func file(_ hash: String) -> URL { directory.appending(path: "files/\(hash.prefix(2))/\(hash)") }

    /// Moves a complete file to its place. The same content is kept once.
    func keep(_ incoming: URL, hash: String) throws {
        let place = file(hash)
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(), withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        if FileManager.default.fileExists(atPath: place.path) {
            try FileManager.default.removeItem(at: incoming)
        } else {
            try FileManager.default.moveItem(at: incoming, to: place)
            try synchronizeDirectory(place.deletingLastPathComponent())
        }
    }

    /// Keeps small content in the transaction that records its receipt.
    func keep(_ bytes: [UInt8], hash: String, in transaction: JournalTransaction) throws {
        try transaction.db.cachedStatement(sql: "INSERT OR IGNORE INTO contents (hash, bytes) VALUES (?, ?)")
            .execute(arguments: [hash, Data(bytes)])
    }

    /// Small content; `nil` when it is a file, or not there.
    static func inline(_ hash: String, _ db: Database) throws -> [UInt8]? {
        try Data.fetchOne(db.cachedStatement(sql: "SELECT bytes FROM contents WHERE hash = ?"), arguments: [hash])
            .map { Array($0) }
    }

    /// Whether content is there. After a restore it can be missing: it came after the backup, and was lost with the store.
    func holds(_ hash: String, _ db: Database) throws -> Bool {
        let isInline = try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM contents WHERE hash = ?)"), arguments: [hash])
        return isInline == true || FileManager.default.fileExists(atPath: file(hash).path)
    }

    /// Makes a new name in a directory durable.
    private func synchronizeDirectory(_ directory: URL) throws {
        let descriptor = open(directory.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw CocoaError(.fileReadUnknown) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }
}
