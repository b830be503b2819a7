public import Domain
public import Foundation

/// What a backup holds, as written beside it.
public struct BackupManifest: Sendable, Codable, Hashable {
    /// The name of its file.
    static let fileName = "manifest.json"

    /// The form of the manifest.
    public var format = 1
    public let service: ServiceName
    /// The identity of the store.
    public let store: String
    public let epoch: Int
    /// The last event in it, and the hash that stands for the whole journal up to there, in hexadecimal digits.
    public let sequence: Int64
    public let hash: String
    /// How far the journal was published.
    public let published: Int64
    public let takenAt: Date
    /// Every file of the backup but this one.
    public let files: [File]

    /// A file, by its path within the backup.
    public struct File: Sendable, Codable, Hashable {
        public let path: String
        public let bytes: Int
        /// SHA-256 in hexadecimal digits.
        public let sha256: String
    }

    func write(into directory: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        let file = directory.appending(path: Self.fileName)
        try encoder.encode(self).write(to: file)
        try DurableFile.synchronize(file)
    }

    /// Reads the manifest of the backup in `directory`.
    public static func read(from directory: URL) throws -> BackupManifest {
        let file = directory.appending(path: fileName)
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        do {
            return try decoder.decode(BackupManifest.self, from: Data(contentsOf: file))
        } catch {
            throw RestoreError.noBackup(directory)
        }
    }
}
