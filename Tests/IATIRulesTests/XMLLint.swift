import Foundation

/// The validator that everybody has: libxml2's `xmllint --schema`.
enum XMLLint {
    static let path = "/usr/bin/xmllint"

    /// Which of the files the schema accepts. One run for all files.
    static func accepted(_ files: [String], schema: String, in folder: URL) throws -> Set<String> {
        let output = folder.appendingPathComponent("xmllint.txt")
        try Data().write(to: output)
        let handle = try FileHandle(forWritingTo: output)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments =
            ["--noout", "--nonet", "--schema", StandardFiles.path("standard/schemas-2.03/\(schema)")] + files
        process.standardOutput = FileHandle.nullDevice
        process.standardError = handle
        try process.run()
        process.waitUntilExit()
        try handle.close()
        let lines = try String(contentsOf: output, encoding: .utf8).split(separator: "\n")
        let suffix = " validates"
        return Set(lines.filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) })
    }
}
