import Foundation
import Synchronization

/// A child process by `posix_spawn`, with its output in files or pipes of our own.
///
/// Foundation's `Process` watches descriptors through libdispatch, which does not survive many children that are
/// killed at random moments; this one waits on a thread of its own.
package final class ChildProcess: Sendable {
    package let identifier: pid_t
    private let ended = Mutex<(status: Int32?, waiters: [CheckedContinuation<Int32, Never>])>((nil, []))

    /// Starts a program with this process's environment and `environment` over it.
    ///
    /// - Parameters:
    ///   - output, errors: open descriptors for standard output and standard error; they stay the caller's.
    package init(
        _ path: String, _ arguments: [String], environment: [String: String] = [:], output: Int32, errors: Int32
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
        let all = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = all.map { strdup("\($0)=\($1)") } + [nil]
        defer { for word in words + variables { free(word) } }
        var identifier: pid_t = 0
        let result = posix_spawn(&identifier, path, &actions, nil, &words, &variables)
        guard result == 0 else {
            throw ProcessFault(description: "\(path) cannot be started: \(String(cString: strerror(result)))")
        }
        self.identifier = identifier
        Thread.detachNewThread { [self] in
            var status: Int32 = 0
            while waitpid(self.identifier, &status, 0) < 0, errno == EINTR {}
            // As a shell says it: the exit status, or 128 and the signal.
            let code = status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
            let waiters = ended.withLock { state in
                state.status = code
                return state.waiters
            }
            for waiter in waiters { waiter.resume(returning: code) }
        }
    }

    /// The exit status, once it has ended.
    package func wait() async -> Int32 {
        await withCheckedContinuation { continuation in
            let status = ended.withLock { state -> Int32? in
                if state.status == nil { state.waiters.append(continuation) }
                return state.status
            }
            if let status { continuation.resume(returning: status) }
        }
    }

    package func send(_ signal: Int32) {
        // After its end the number may be another's.
        ended.withLock { state in
            if state.status == nil { kill(identifier, signal) }
        }
    }
}
