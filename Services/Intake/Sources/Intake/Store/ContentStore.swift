import Foundation
import GRDB
import Journal
import ServiceKit

/// Submitted bytes by their hash. Small ones stand in the store beside the receipt and become durable with it;
/// larger ones are files of their own.
struct ContentStore: Sendable {
    /// The largest content, in bytes, that is kept in the store.
    static let inlineLimit = 64 << 10

    let directory: URL

    init(_ directory: URL) { self.directory = directory }

    /// Makes the folders and clears what no receipt names: what was on its way when the process ended, and what had come
    /// whole when the power went before it was recorded. Whoever sent it was told nothing, and sends it again.
    ///
    /// - Parameter named: the hashes of files that the journal names.
    func prepare(keeping named: Set<String>) throws {
        for name in ["incoming", "files"] {
            try FileManager.default.createDirectory(
                at: directory.appending(path: name), withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        }
        for file in try entries(of: "incoming") { try FileManager.default.removeItem(at: file) }
        for file in try entries(of: "files").flatMap({ try entries(of: "files/\($0.lastPathComponent)") })
        where !named.contains(file.lastPathComponent) { try FileManager.default.removeItem(at: file) }
    }

    /// The hashes of contents that are files of their own.
    static func namedFiles(_ db: Database) throws -> Set<String> {
        try String.fetchSet(
            db,
            sql: """
                SELECT content_hash FROM submissions WHERE bytes > :limit
                UNION SELECT content_hash FROM evidence WHERE bytes > :limit
                """, arguments: ["limit": inlineLimit])
    }

    private func entries(of folder: String) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(
            at: directory.appending(path: folder), includingPropertiesForKeys: nil)
    }

    func incomingFile() -> URL { directory.appending(path: "incoming/\(UUID().uuidString.lowercased())") }

    /// Makes a file that is not there yet. Throws `Problem` where the disk does not let it.
    static func create(_ file: URL) throws -> FileHandle {
        let descriptor = open(file.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Problem.storage(errno: errno) }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    func file(_ hash: String) -> URL { directory.appending(path: "files/\(hash.prefix(2))/\(hash)") }

    /// Moves content that is a file to its place, before its receipt is recorded: what a receipt names is there. The same
    /// content is kept once. Throws `Problem` where the disk does not let it; the content is then discarded.
    func keep(_ content: IncomingContent) throws {
        guard let incoming = content.file else { return }
        do {
            try move(incoming, to: file(content.hash))
        } catch {
            content.discard()
            throw Problem(storage: error) ?? error
        }
    }

    private func move(_ incoming: URL, to place: URL) throws {
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(), withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        // In one step, also where the same content is there or comes at the same time.
        guard rename(incoming.path, place.path) == 0 else { throw Problem.storage(errno: errno) }
        try synchronizeDirectory(place.deletingLastPathComponent())
        try synchronizeDirectory(directory.appending(path: "files"))
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
        guard descriptor >= 0 else { throw Problem.storage(errno: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw Problem.storage(errno: errno) }
    }
}
