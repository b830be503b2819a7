import Foundation
import Synchronization
import Testing

/// Somebody who listens on a port of 127.0.0.1 and answers what a client sends; for what the mock cluster does not speak.
final class Listener: Sendable {
    /// Where it listens, as `host:port`.
    let address: String
    /// Each piece that clients sent.
    let received: AsyncStream<[UInt8]>
    private let descriptor: Int32

    /// - Parameter answer: what to send back to a piece; empty is nothing.
    init(answer: @escaping @Sendable (_ piece: [UInt8]) -> [UInt8] = { _ in [] }) throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, size) == 0 && listen(descriptor, 8) == 0
                    && getsockname(descriptor, address, &size) == 0
            }
        }
        try #require(isListening)
        address = "127.0.0.1:\(UInt16(bigEndian: name.sin_port))"
        self.descriptor = descriptor
        let (received, sink) = AsyncStream.makeStream(of: [UInt8].self)
        self.received = received
        Thread.detachNewThread {
            while case let connection = accept(descriptor, nil, nil), connection >= 0 {
                Thread.detachNewThread { Self.serve(connection, sink, answer) }
            }
            sink.finish()
        }
    }

    deinit { close() }

    /// Listens no more.
    func close() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    private static func serve(
        _ connection: Int32, _ sink: AsyncStream<[UInt8]>.Continuation, _ answer: ([UInt8]) -> [UInt8]
    ) {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = read(connection, &buffer, buffer.count), count > 0 {
            let piece = Array(buffer.prefix(count))
            sink.yield(piece)
            let reply = answer(piece)
            if !reply.isEmpty { _ = send(connection, reply, reply.count, Int32(MSG_NOSIGNAL)) }
        }
        Foundation.close(connection)
    }
}
