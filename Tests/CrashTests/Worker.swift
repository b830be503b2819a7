import Foundation
import Processes

@testable import CrashWorker

/// The built worker, one life after the other.
enum Worker {
    enum End: Sendable, Equatable {
        case well, crashed
        /// It neither ended well nor crashed as it was told; the text says what it did.
        case wrong(String)
    }

    /// Beside the test bundle, where the build puts both.
    private static let path = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "CrashWorker").path

    /// A life takes a second or two; more than this is no waiting for other processes of the machine.
    private static let limit = Duration.seconds(120)

    static func live(_ orders: Orders) async throws -> End {
        let errors = URL(filePath: orders.directory).appending(path: "errors").path
        let file = try OpenFile(errors, O_WRONLY | O_CREAT | O_APPEND)
        let child = try ChildProcess(path, [try orders.text()], output: file.descriptor, errors: file.descriptor)
        let status: Int32? = await withTaskGroup(of: Int32?.self) { group in
            group.addTask { await child.wait() }
            group.addTask {
                try? await Task.sleep(for: limit)
                return nil
            }
            let first = await group.next() ?? nil
            if first == nil { child.send(SIGKILL) }
            group.cancelAll()
            return first
        }
        switch status {
        case 0: return .well
        case 128 + SIGKILL where orders.crash != nil: return .crashed
        case let status:
            let said = (try? String(contentsOfFile: errors, encoding: .utf8)) ?? ""
            let end = status.map { "ended with status \($0)" } ?? "did not end within \(limit)"
            return .wrong("the worker \(end): \(said.suffix(2_000))")
        }
    }
}
