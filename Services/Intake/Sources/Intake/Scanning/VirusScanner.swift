import Foundation
import HTTPTypes
import NIOCore
import NIOPosix
public import ServiceKit

/// Shows content to ClamAV's daemon (clamd) over TCP, in its protocol `INSTREAM`.
///
/// Nothing is taken in that was not shown to it: a scanner that is away, slow or confused makes the answer 503, and the
/// sender tries again.
public struct VirusScanner: Sendable {
    let address: NetworkAddress
    /// How long one scan may take, connecting included.
    let timeout: Duration
    let maximumBytes: Int

    /// - Parameter maximumBytes: the most that the scanner takes; more is refused without asking it.
    public init(_ address: NetworkAddress, timeout: Duration, maximumBytes: Int) {
        self.address = address
        self.timeout = timeout
        self.maximumBytes = maximumBytes
    }

    /// The scanner that the settings name; `nil` when they name none.
    public init?(_ settings: Settings) {
        guard let address = settings[PlatformSettings.scanAddress] else { return nil }
        self.init(
            address, timeout: settings[PlatformSettings.scanTimeout],
            maximumBytes: settings[PlatformSettings.scanMaximumBytes])
    }

    /// - Throws: `DoorRefusal` for content that must not come in, `Problem` when the scanner cannot say.
    func check(_ content: IncomingContent) async throws {
        try await check(ScannedContent(content))
    }

    /// - Throws: as for content on its way in.
    func check(_ bytes: [UInt8]) async throws { try await check(ScannedContent(bytes)) }

    private func check(_ content: ScannedContent) async throws {
        guard content.bytes <= maximumBytes else { throw DoorRefusal.tooLargeToScan(maximumBytes) }
        let reply: ScanReply
        do {
            reply = try await withinTime { try await ask(content) }
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            throw Problem.scannerUnavailable("\(error)")
        }
        switch reply {
        case .clean: return
        case .found(let virus): throw DoorRefusal.infected(virus)
        case .tooLarge: throw DoorRefusal.tooLargeToScan(maximumBytes)
        case .failed(let why): throw Problem.scannerUnavailable(why)
        }
    }

    private func ask(_ content: ScannedContent) async throws -> ScanReply {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(TimeAmount(timeout))
            .connect(host: address.host, port: address.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            // Read beside writing: a scanner that has seen enough answers before the end, and closes.
            async let answer = Self.answer(inbound)
            do {
                try await outbound.write(InstreamFraming.command)
                try await content.forEachPiece(of: InstreamFraming.pieceLength) {
                    try await outbound.write(InstreamFraming.piece($0))
                }
                try await outbound.write(InstreamFraming.end)
            } catch let error as ChannelError where error == .ioOnClosedChannel {
                return try await answer
            } catch let error as IOError {
                let early = try? await answer
                return try early ?? { throw error }()
            }
            return try await answer
        }
    }

    private static func answer(_ inbound: NIOAsyncChannelInboundStream<ByteBuffer>) async throws -> ScanReply {
        var bytes: [UInt8] = []
        for try await buffer in inbound {
            bytes += buffer.readableBytesView
            if bytes.contains(0) || bytes.count >= ScanReply.longest { break }
        }
        return ScanReply(bytes.prefix { $0 != 0 })
    }

    private func withinTime(_ body: @escaping @Sendable () async throws -> ScanReply) async throws -> ScanReply {
        try await withThrowingTaskGroup(of: ScanReply.self) { group in
            group.addTask(operation: body)
            group.addTask {
                try await Task.sleep(for: timeout)
                return .failed("it did not answer within \(timeout.components.seconds) seconds")
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw CancellationError() }
            return first
        }
    }
}

extension Problem {
    /// - Parameter why: for the log: the sender has no use for it.
    fileprivate static func scannerUnavailable(_ why: String) -> Problem {
        Problem(
            Problem.Code("scanner-unavailable"), status: .serviceUnavailable,
            detail: "The virus scanner cannot be asked now. Nothing of this request was kept.",
            remedy: "Send the same again in a minute, with the same Idempotency-Key.",
            headers: [.retryAfter: "30"], cause: why)
    }
}
