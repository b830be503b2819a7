import Foundation
import NIOCore
import NIOPosix
import ServiceKit
import Synchronization

/// A virus scanner that speaks the protocol of clamd over real TCP, and knows one virus.
final class StubScanner: Sendable {
    /// How it behaves.
    enum Mood: Sendable {
        case honest
        /// Takes everything and never answers.
        case silent
        /// Hangs up as soon as content comes.
        case gone
        /// Takes no more than so many bytes of content, and says so before the end.
        case small(Int)
        /// Answers with this, whatever comes.
        case saying(String)
    }

    /// What it was shown.
    struct Seen: Sendable {
        var scans = 0
        var bytes = 0
        var longestPiece = 0
        /// What broke the protocol.
        var faults: [String] = []
    }

    let address: NetworkAddress
    private let channel: any Channel
    private let record: Record

    fileprivate final class Record: Sendable {
        let seen = Mutex(Seen())
    }

    var seen: Seen { record.seen.withLock { $0 } }

    init(_ mood: Mood = .honest) async throws {
        let record = Record()
        self.record = record
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(ScanHandler(mood, record))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        address = NetworkAddress(host: "127.0.0.1", port: channel.localAddress?.port ?? 0)
    }

    func close() async throws { try await channel.close() }

    /// The test file that every scanner finds (EICAR), put together here: as a whole it must stand in no source.
    static let eicar = Array(
        (#"X5O!P%@AP[4\PZX54(P^)7CC)7}"# + "$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$" + "H+H*").utf8)
}

/// One connection: `zINSTREAM`, pieces behind their lengths, a length of zero, one answer.
private final class ScanHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let mood: StubScanner.Mood
    private let record: StubScanner.Record
    private var buffer = ByteBuffer()
    private var isCommanded = false
    private var content: [UInt8] = []
    private var isAnswered = false

    init(_ mood: StubScanner.Mood, _ record: StubScanner.Record) { (self.mood, self.record) = (mood, record) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var more = unwrapInboundIn(data)
        buffer.writeBuffer(&more)
        // Who hung up now would take back the answer with it.
        if isAnswered { return }
        if !isCommanded {
            guard let command = buffer.readString(length: min(10, buffer.readableBytes)) else { return }
            if command != "zINSTREAM\0" { fault("began with \(command)", context) }
            isCommanded = true
        }
        while let length = buffer.getInteger(at: buffer.readerIndex, as: UInt32.self) {
            guard length > 0 else { return finish(context) }
            guard buffer.readableBytes >= 4 + Int(length) else { return }
            buffer.moveReaderIndex(forwardBy: 4)
            content += buffer.readBytes(length: Int(length)) ?? []
            record.seen.withLock { $0.longestPiece = max($0.longestPiece, Int(length)) }
            if case .gone = mood { return context.close(promise: nil) }
            if case .small(let most) = mood, content.count > most {
                return answer("INSTREAM size limit exceeded. ERROR", context, hangsUp: false)
            }
        }
    }

    private func finish(_ context: ChannelHandlerContext) {
        buffer.moveReaderIndex(forwardBy: 4)
        if buffer.readableBytes > 0 { fault("more came after the end", context) }
        record.seen.withLock { seen in
            seen.scans += 1
            seen.bytes += content.count
        }
        switch mood {
        case .silent: return
        case .saying(let text): answer(text, context)
        default:
            let text = String(decoding: content, as: UTF8.self)
            let isVirus = text.contains(String(decoding: StubScanner.eicar, as: UTF8.self))
            answer(isVirus ? "stream: Eicar-Test-Signature FOUND" : "stream: OK", context)
        }
    }

    private func answer(_ text: String, _ context: ChannelHandlerContext, hangsUp: Bool = true) {
        isAnswered = true
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text + "\0")), promise: nil)
        if hangsUp { context.close(promise: nil) }
    }

    private func fault(_ what: String, _ context: ChannelHandlerContext) {
        record.seen.withLock { $0.faults.append(what) }
        context.close(promise: nil)
    }
}
