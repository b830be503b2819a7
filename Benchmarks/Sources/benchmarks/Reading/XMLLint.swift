import Foundation

/// libxml2's own program as the measure of reading XML.
enum XMLLint {
    static func seconds(_ file: URL) throws -> Double {
        try Stopwatch.time { try Command("xmllint", ["--stream", "--noout", file.path]).run() }
    }

    /// What it takes to start and stop: the middle of reading next to nothing.
    static func startSeconds() throws -> Double {
        let scratch = try Scratch()
        let file = scratch.url.appending(path: "empty.xml")
        try Data("<iati-activities version=\"2.03\"/>".utf8).write(to: file)
        return Figures.median(try (0..<9).map { _ in try seconds(file) })
    }
}
