import Domain
import EmbeddedEventLog
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization
import Testing

@testable import Analytics

@Suite("Following the stream of events")
struct FollowingTests {
    @Test("what happens later comes too, and the stream ends when its reader goes")
    func follows() async throws {
        let desk = try Desk()
        let happenings = try ExampleProgramme.make()
        let (before, after) = (happenings.dropLast(3), happenings.suffix(3))
        try await desk.publish(Array(before))
        let (lines, sink) = AsyncStream<Int>.makeStream()
        let stream = EventStream(filter: EventFilter(type: nil, since: nil), start: .beginning, follows: true)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                var writer: any ResponseBodyWriter = CountingWriter(sink: sink)
                try await stream.write(desk.log, to: &writer)
            }
            var seen = 0
            for await count in lines {
                seen += count
                if seen == before.count { try await desk.publish(Array(after)) }
                if seen == happenings.count { break }
            }
            #expect(seen == happenings.count)
            group.cancelAll()
            // Ends, though it was waiting for what never comes.
            await #expect(throws: CancellationError.self) { try await group.next() }
        }
    }

    @Test("a slow reader slows the reading: little is in memory")
    func backPressure() async throws {
        let desk = try Desk()
        let happenings = try ExampleProgramme.make()
        for round in 0..<20 {
            try await desk.publish(
                happenings.map {
                    Happening(event: $0.event, stream: "\($0.stream)/\(round)", at: $0.at, sequence: $0.sequence)
                })
        }
        let largest = Mutex(0)
        let (lines, sink) = AsyncStream<Int>.makeStream()
        var writer: any ResponseBodyWriter = CountingWriter(sink: sink) { bytes in
            largest.withLock { $0 = max($0, bytes) }
            await Task.yield()
        }
        let stream = EventStream(filter: EventFilter(type: nil, since: nil), start: .beginning, follows: false)
        try await stream.write(desk.log, to: &writer)
        sink.finish()
        var seen = 0
        for await count in lines { seen += count }
        #expect(seen == happenings.count * 20)
        #expect(largest.withLock { $0 } < 5_000_000)
    }
}

/// Tells how many lines each write has.
private struct CountingWriter: ResponseBodyWriter {
    let sink: AsyncStream<Int>.Continuation
    var onWrite: @Sendable (Int) async -> Void = { _ in }

    mutating func write(_ buffer: ByteBuffer) async throws {
        await onWrite(buffer.readableBytes)
        sink.yield(buffer.readableBytesView.count { $0 == UInt8(ascii: "\n") })
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
