import Foundation
import Processes
import Synchronization

/// A `prospects` that serves: started, killed, started again on the same stores.
final class RunningProgram: Sendable {
    private let arguments: [String]
    private let environment: [String: String]
    private let errors: URL
    private let process = Mutex<ChildProcess?>(nil)
    private let firstLine = Mutex("")
    let port: Int

    /// - Parameter arguments: without `--port`: each one gets a port of its own, which it keeps.
    init(_ arguments: [String], environment: [String: String] = [:], errors: URL) throws {
        port = try Port.free()
        self.arguments = arguments + ["--port", String(port)]
        self.environment = environment
        self.errors = errors
    }

    deinit { process.withLock { $0?.send(SIGKILL) } }

    var address: String { "http://127.0.0.1:\(port)" }

    /// The line with which it said that it is ready, the last time that it was started.
    var said: String { firstLine.withLock { $0 } }

    /// Starts it and waits for the line that says it is ready.
    func start() async throws {
        let log = try OpenFile(errors.path, O_WRONLY | O_CREAT | O_APPEND)
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw SystemFault(description: "no pipe") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let reading = OpenFile(descriptor: ends[0])
        do {
            // Our own copy of the writing end goes at once, or the end of the output would never be seen.
            defer { close(ends[1]) }
            let child = try ChildProcess(
                Program.path, arguments, environment: environment, output: ends[1], errors: log.descriptor)
            process.withLock { $0 = child }
        }
        guard let line = await RunningProgram.firstLine(of: reading) else {
            throw SystemFault(description: "it ended before it was ready: \(tail())")
        }
        firstLine.withLock { $0 = line }
    }

    /// Waits, on a thread of its own, for a whole line; `nil` when the program ended without one. What it says later
    /// is read and dropped, so that it never waits for a reader.
    private static func firstLine(of output: OpenFile) async -> String? {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                var isReady = false
                var line: [UInt8] = []
                var buffer = [UInt8](repeating: 0, count: 4_096)
                while true {
                    let count = read(output.descriptor, &buffer, buffer.count)
                    guard count > 0 else { break }
                    guard !isReady else { continue }
                    line += buffer[0..<count]
                    if let end = line.firstIndex(of: UInt8(ascii: "\n")) {
                        isReady = true
                        continuation.resume(returning: String(decoding: line[..<end], as: UTF8.self))
                    }
                }
                if !isReady { continuation.resume(returning: nil) }
            }
        }
    }

    /// As a power cut: no handler runs.
    func crash() async { await end(SIGKILL) }

    /// As an operator stops it. Returns the exit status.
    @discardableResult
    func stop() async -> Int32 { await end(SIGTERM) }

    @discardableResult
    private func end(_ signal: Int32) async -> Int32 {
        let running = process.withLock { process in
            defer { process = nil }
            return process
        }
        guard let running else { return 0 }
        running.send(signal)
        return await running.wait()
    }

    /// The last lines that it wrote on standard error.
    func tail() -> String {
        let text = (try? String(contentsOf: errors, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").suffix(15).joined(separator: "\n")
    }
}

/// Ports that nobody listens on.
enum Port {
    static func free() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(descriptor, pointer, length) == 0 && getsockname(descriptor, pointer, &length) == 0
            }
        }
        guard bound else { throw SystemFault(description: "no free port") }
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
