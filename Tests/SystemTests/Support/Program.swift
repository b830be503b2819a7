import Foundation
import Processes
import Synchronization

/// The built program `prospects`, which these tests run as users do: from outside.
enum Program {
    /// Beside the test bundle, where the build puts both.
    static let path: String = {
        let bundle = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        let candidates = [
            bundle.appending(path: "prospects"),
            URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appending(path: ".build/debug/prospects"),
        ]
        return candidates.map(\.path).first { FileManager.default.isExecutableFile(atPath: $0) } ?? candidates[1].path
    }()

    struct Outcome: Sendable {
        let status: Int32
        let output: String
        let errors: String
    }

    /// Runs it to its end.
    static func run(_ arguments: [String], environment: [String: String] = [:]) async throws -> Outcome {
        // Files, not pipes: nobody has to read while it writes.
        let directory = try Directory()
        let (out, errors) = (directory.url.appending(path: "out"), directory.url.appending(path: "errors"))
        let (output, log) = (
            try OpenFile(out.path, O_WRONLY | O_CREAT), try OpenFile(errors.path, O_WRONLY | O_CREAT)
        )
        let status = try await ChildProcess(
            path, arguments, environment: environment, output: output.descriptor, errors: log.descriptor
        ).wait()
        return Outcome(
            status: status, output: try String(contentsOf: out, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }
}

/// A directory that goes away with the test.
final class Directory: Sendable {
    let url = FileManager.default.temporaryDirectory.appending(path: "prospects-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ name: String, _ content: String) throws -> String {
        let file = url.appending(path: name)
        try Data(content.utf8).write(to: file)
        return file.path
    }
}

struct SystemFault: Error, CustomStringConvertible {
    let description: String
}
