import Foundation

/// An IATI activity file of a wanted size, written in pieces so that it costs no memory; each activity is another one.
struct GeneratedFile: Sendable {
    let megabytes: Int

    private static let seed: UInt64 = 2026
    private static let pieceBytes = 1 << 20

    func write(to file: URL) throws {
        guard FileManager.default.createFile(atPath: file.path, contents: nil),
            let handle = FileHandle(forWritingAtPath: file.path)
        else { throw BenchmarkError("\(file.path) cannot be written") }
        defer { try? handle.close() }
        var piece = Data("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\">\n".utf8)
        var random = SeededGenerator(seed: Self.seed)
        var (written, number) = (0, 0)
        while written + piece.count < megabytes * 1_000_000 {
            number += 1
            piece.append(contentsOf: GeneratedActivity(number: number, &random).xml.utf8)
            guard piece.count >= Self.pieceBytes else { continue }
            try handle.write(contentsOf: piece)
            written += piece.count
            piece.removeAll(keepingCapacity: true)
        }
        try handle.write(contentsOf: piece + Data("</iati-activities>\n".utf8))
    }
}
