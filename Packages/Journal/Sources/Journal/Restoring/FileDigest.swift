import Crypto
import Foundation

/// Reads and copies files in pieces, with their hash.
enum FileDigest {
    private static let piece = 1 << 20

    /// Describes a file of a backup.
    static func of(_ file: URL, path: String) throws -> BackupManifest.File {
        try pass(file, path) { _ in }
    }

    /// Copies a file for good and describes it. Makes the directory that it goes to.
    static func copy(_ file: URL, to target: URL, path: String) throws -> BackupManifest.File {
        let manager = FileManager.default
        try manager.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        guard manager.createFile(atPath: target.path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw RestoreError.unusable(target, "it cannot be written")
        }
        let output = try FileHandle(forWritingTo: target)
        let described = try pass(file, path) { try output.write(contentsOf: $0) }
        try output.synchronize()
        try output.close()
        return described
    }

    private static func pass(
        _ file: URL, _ path: String, _ take: (Data) throws -> Void
    ) throws -> BackupManifest.File {
        let input = try FileHandle(forReadingFrom: file)
        defer { try? input.close() }
        var hasher = SHA256()
        var bytes = 0
        while let data = try input.read(upToCount: piece), !data.isEmpty {
            hasher.update(data: data)
            bytes += data.count
            try take(data)
        }
        return BackupManifest.File(path: path, bytes: bytes, sha256: Hexadecimal.text(hasher.finalize()))
    }
}

/// Bytes as people read them.
enum Hexadecimal {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
