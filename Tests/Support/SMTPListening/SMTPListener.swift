import Foundation
import NIOCore
import NIOPosix
import Synchronization

/// A mail server on this machine that speaks SMTP (RFC 5321) over real TCP, as far as a client that sends needs it.
public final class SMTPListener: Sendable {
    /// How it behaves.
    public enum Mood: Sendable {
        case taking
        /// Says nothing, not even hello.
        case silent
        /// Answers the envelope with this.
        case refusing(Int)
        /// Answers the first envelopes with 451, then takes.
        case busyAtFirst(Int)
        /// Wants somebody to sign in (AUTH PLAIN).
        case expecting(user: String, password: String)
    }

    /// A mail that was taken.
    public struct Mail: Sendable, Hashable {
        public let from: String
        public let to: [String]
        /// As it was before the dots of SMTP were added.
        public let content: [UInt8]

        public init(from: String, to: [String], content: [UInt8]) {
            (self.from, self.to, self.content) = (from, to, content)
        }
    }

    public let port: Int
    private let channel: any Channel
    private let record: Record

    final class Record: Sendable {
        let mails = Mutex<[Mail]>([])
        let envelopes = Mutex(0)
    }

    public var received: [Mail] { record.mails.withLock { $0 } }

    public init(_ mood: Mood = .taking) async throws {
        let record = Record()
        self.record = record
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(SMTPHandler(mood, record))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        port = channel.localAddress?.port ?? 0
    }

    public func close() async throws { try await channel.close() }
}
