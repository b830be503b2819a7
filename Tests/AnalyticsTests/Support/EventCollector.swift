import HTTPTypes
import Hummingbird
import NIOCore

/// Takes what a stream writes, event by event.
struct EventCollector: ResponseBodyWriter {
    let written: AsyncStream<String>.Continuation

    static func make() -> (collector: EventCollector, events: AsyncStream<String>) {
        let (events, continuation) = AsyncStream<String>.makeStream()
        return (EventCollector(written: continuation), events)
    }

    mutating func write(_ buffer: ByteBuffer) async throws { written.yield(String(buffer: buffer)) }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws { written.finish() }
}
