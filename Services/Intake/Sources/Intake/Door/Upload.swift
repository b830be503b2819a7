import Crypto
import Domain
import Foundation
import ServiceKit

/// The bytes of one upload on their way in: to memory while they are few, then to a file.
struct Upload {
    private let contents: ContentStore
    private var door = UploadDoor()
    private var hasher = SHA256()
    private var handle: FileHandle?
    private(set) var bytes = 0
    /// The content, when it is small.
    private(set) var inline: [UInt8]? = []
    /// Where the content is, when it is not.
    private(set) var file: URL?

    init(contents: ContentStore) { self.contents = contents }

    mutating func take(_ more: [UInt8]) throws {
        try door.feed(more)
        hasher.update(data: more)
        bytes += more.count
        if bytes <= ContentStore.inlineLimit {
            inline?.append(contentsOf: more)
        } else {
            try write(more)
        }
    }

    /// Tells what the upload is, with its bytes durable when they are in a file.
    mutating func finish() throws -> SubmissionKind {
        let kind = try door.finish()
        try handle?.synchronize()
        try handle?.close()
        handle = nil
        return kind
    }

    /// SHA-256 of all bytes, in hexadecimal.
    var hash: String { Hex.encode(hasher.finalize()) }

    func discard() {
        try? handle?.close()
        if let file { try? FileManager.default.removeItem(at: file) }
    }

    private mutating func write(_ more: [UInt8]) throws {
        if handle == nil {
            let file = contents.incomingFile()
            guard
                FileManager.default.createFile(atPath: file.path, contents: nil, attributes: [.posixPermissions: 0o600])
            else { throw CocoaError(.fileWriteUnknown) }
            self.file = file
            handle = try FileHandle(forWritingTo: file)
            try handle?.write(contentsOf: Data(inline ?? []))
            inline = nil
        }
        try handle?.write(contentsOf: Data(more))
    }
}
