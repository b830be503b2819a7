import Foundation

/// librdkafka's mock cluster in a process of its own, so that its work is not done by the process that is measured.
///
/// It keeps about 5 MiB per partition and ends when this goes away.
final class MockBroker: Sendable {
    /// Where clients find it.
    let bootstrapServers: [String]
    private let child: pid_t
    /// The child reads from the other end: it ends when this one is closed, also when this process is killed.
    private let lifeline: Int32

    /// Starts it with topics of so many partitions each.
    init(topics: [String: Int]) throws {
        let (childInput, lifeline) = try Self.openPipe()
        let (answer, childOutput) = try Self.openPipe()
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, childInput, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, childOutput, STDOUT_FILENO)
        let arguments = ["/proc/self/exe", "--child", ChildWork.broker.rawValue, MockBrokerWork.text(of: topics)]
        let words = arguments.map { strdup($0) }
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        let code = posix_spawn(&child, "/proc/self/exe", &actions, nil, words + [nil], environ)
        for end in [childInput, childOutput] { close(end) }
        bootstrapServers = Self.line(from: answer).split(separator: ",").map(String.init)
        close(answer)
        guard code == 0, !bootstrapServers.isEmpty else {
            close(lifeline)
            throw BenchmarkError("the mock cluster cannot be started (error \(code))")
        }
        self.child = child
        self.lifeline = lifeline
    }

    deinit {
        close(lifeline)
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
    }

    /// What comes before the first line feed. Not by `FileHandle`, which waits for as much as it may read.
    private static func line(from descriptor: Int32) -> String {
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while read(descriptor, &byte, 1) == 1, byte != UInt8(ascii: "\n") { line.append(byte) }
        return String(decoding: line, as: UTF8.self)
    }

    private static func openPipe() throws -> (readEnd: Int32, writeEnd: Int32) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw BenchmarkError("no pipe can be opened (error \(errno))") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }
}
