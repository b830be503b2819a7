import Foundation

/// A program run to its end, without the polling of `Process`, which would be measured too.
struct Command: Sendable {
    private let program: String
    private let arguments: [String]

    init(_ program: String, _ arguments: [String]) {
        self.program = program
        self.arguments = arguments
    }

    /// Runs it with its output thrown away or, when a file is named, written there. Throws when it fails.
    func run(outputTo file: String = "/dev/null") throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        let words = ([program] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        let code = posix_spawnp(&child, program, &actions, nil, words + [nil], environ)
        guard code == 0 else { throw BenchmarkError("\(program) cannot be started (error \(code))") }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { throw BenchmarkError("\(program) cannot be waited for") }
        }
        guard status == 0 else { throw BenchmarkError("\(program) \(arguments.joined(separator: " ")) failed") }
    }

    /// What it writes to its standard output.
    func output() throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "output-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try run(outputTo: file.path)
        return try String(contentsOf: file, encoding: .utf8)
    }

    /// A program of this package, which lies beside this one when it was built.
    static func sibling(_ name: String) -> String? {
        let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: name).path
        return FileManager.default.isExecutableFile(atPath: path) ? path : nil
    }

    /// Whether a program of this name is there.
    static func exists(_ program: String) -> Bool { (try? Command("which", [program]).run()) != nil }
}
