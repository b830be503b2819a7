import Foundation

/// An IATI activity file of a wanted size, written in pieces so that it costs no memory.
struct GeneratedFile: Sendable {
    let megabytes: Int

    private static let seed: UInt64 = 2026
    /// Activities that are made; a larger file repeats them.
    private static let pieceBytes = 20_000_000

    func write(to file: URL) throws {
        let piece = Self.piece()
        guard FileManager.default.createFile(atPath: file.path, contents: nil),
            let handle = FileHandle(forWritingAtPath: file.path)
        else { throw BenchmarkError("\(file.path) cannot be written") }
        defer { try? handle.close() }
        try handle.write(
            contentsOf: Data("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\">\n".utf8))
        var written = 0
        while written < megabytes * 1_000_000 {
            try handle.write(contentsOf: piece)
            written += piece.count
        }
        try handle.write(contentsOf: Data("</iati-activities>\n".utf8))
    }

    private static func piece() -> Data {
        var random = SeededGenerator(seed: seed)
        var piece = Data(capacity: pieceBytes + 100_000)
        var number = 0
        while piece.count < pieceBytes {
            number += 1
            piece.append(contentsOf: GeneratedActivity(number: number, &random).xml.utf8)
        }
        return piece
    }
}
