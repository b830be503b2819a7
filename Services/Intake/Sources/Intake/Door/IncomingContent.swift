import Crypto
import Foundation
import ServiceKit

/// Bytes on their way in, hashed as they come: in memory while they are few, then in a file.
struct IncomingContent {
    private let contents: ContentStore
    private var hasher = SHA256()
    private var handle: FileHandle?
    private(set) var bytes = 0
    /// The content, when it is small.
    private(set) var inline: [UInt8]? = []
    /// Where the content is, when it is not.
    private(set) var file: URL?

    init(contents: ContentStore) { self.contents = contents }

    /// SHA-256 of all bytes, in hexadecimal.
    var hash: String { Hex.encode(hasher.finalize()) }

    /// - Throws: `Problem` when there is no room for them.
    mutating func take(_ more: [UInt8]) throws {
        hasher.update(data: more)
        bytes += more.count
        if bytes <= ContentStore.inlineLimit {
            inline?.append(contentsOf: more)
        } else {
            try write(more)
        }
    }

    /// Nothing more comes: what is in a file is durable.
    mutating func close() throws {
        do {
            try handle?.synchronize()
            try handle?.close()
        } catch {
            throw Problem(storage: error) ?? error
        }
        handle = nil
    }

    /// Nothing of it stays.
    func discard() {
        try? handle?.close()
        if let file { try? FileManager.default.removeItem(at: file) }
    }

    private mutating func write(_ more: [UInt8]) throws {
        do {
            if handle == nil {
                let file = contents.incomingFile()
                handle = try ContentStore.create(file)
                self.file = file
                try handle?.write(contentsOf: Data(inline ?? []))
                inline = nil
            }
            try handle?.write(contentsOf: Data(more))
        } catch {
            throw Problem(storage: error) ?? error
        }
    }
}
