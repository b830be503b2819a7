import Foundation

/// Content that is shown to the scanner: bytes in memory, or a file.
struct ScannedContent: Sendable {
    let bytes: Int
    private let inline: [UInt8]
    private let file: URL?

    init(_ bytes: [UInt8]) { (self.bytes, inline, file) = (bytes.count, bytes, nil) }

    init(_ content: IncomingContent) {
        (bytes, inline, file) = (content.bytes, content.inline ?? [], content.file)
    }

    /// The bytes in order, in pieces of at most this length.
    func forEachPiece(of length: Int, _ body: ([UInt8]) async throws -> Void) async throws {
        guard let file else {
            for start in stride(from: 0, to: inline.count, by: length) {
                try await body(Array(inline[start..<min(start + length, inline.count)]))
            }
            return
        }
        let handle = try FileHandle(forReadingFrom: file)
        defer { try? handle.close() }
        while let piece = try handle.read(upToCount: length), !piece.isEmpty { try await body(Array(piece)) }
    }
}
