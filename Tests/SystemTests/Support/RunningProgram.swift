import Foundation
import Synchronization

/// A `prospects` that serves: started, killed, started again on the same stores.
final class RunningProgram: Sendable {
    private let arguments: [String]
    private let environment: [String: String]
    private let errors: URL
    private let process = Mutex<Process?>(nil)
    let port: Int

    /// - Parameter arguments: without `--port`: each one gets a port of its own, which it keeps.
    init(_ arguments: [String], environment: [String: String] = [:], errors: URL) throws {
        port = try Port.free()
        self.arguments = arguments + ["--port", String(port)]
        self.environment = environment
        self.errors = errors
    }

    deinit {
        process.withLock { process in
            if let process { kill(process.processIdentifier, SIGKILL) }
        }
    }

    var address: String { "http://127.0.0.1:\(port)" }

    /// Starts it and waits for the line that says it is ready.
    func start() async throws {
        let process = Process()
        process.executableURL = URL(filePath: Program.path)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let output = Pipe()
        process.standardOutput = output
        if !FileManager.default.fileExists(atPath: errors.path) {
            _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
        }
        let log = try FileHandle(forWritingTo: errors)
        try log.seekToEnd()
        process.standardError = log
        process.standardInput = FileHandle.nullDevice
        let firstLine = AsyncStream<Bool>.makeStream()
        let seen = Mutex(Data())
        output.fileHandleForReading.readabilityHandler = { handle in
            let data = handle.availableData
            if data.isEmpty {
                handle.readabilityHandler = nil
                firstLine.continuation.yield(false)
            } else if seen.withLock({ seen in
                seen += data
                return seen.contains(UInt8(ascii: "\n"))
            }) {
                firstLine.continuation.yield(true)
            }
        }
        try process.run()
        self.process.withLock { $0 = process }
        for await isReady in firstLine.stream {
            if isReady { return }
            throw SystemFault(description: "it ended before it was ready: \(tail())")
        }
    }

    /// As a power cut: no handler runs.
    func crash() async {
        await end(SIGKILL)
    }

    /// As an operator stops it. Returns the exit status.
    @discardableResult
    func stop() async -> Int32 { await end(SIGTERM) }

    @discardableResult
    private func end(_ signal: Int32) async -> Int32 {
        guard
            let process = process.withLock({ process in
                defer { process = nil }
                return process
            })
        else { return 0 }
        kill(process.processIdentifier, signal)
        return await withCheckedContinuation { continuation in
            // Waits on a thread of its own: the pool's threads are for the test.
            Thread.detachNewThread {
                process.waitUntilExit()
                continuation.resume(returning: process.terminationStatus)
            }
        }
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
