import EventLog
import Tracing

/// A span that has ended, ready to be sent.
struct FinishedSpan: Sendable {
    let service: String
    let context: TraceContext
    /// The span that it is part of; `nil` for the root of a trace.
    let parentSpanID: UInt64?
    let kind: SpanKind
    let start: UInt64
    var name: String
    var end: UInt64 = 0
    var attributes = SpanAttributes()
    var status: SpanStatus?
    var events: [SpanEvent] = []
    var links: [SpanLink] = []
    /// Events and links that were more than a span holds.
    var dropped = (events: 0, links: 0)

    /// How many events and how many links a span holds.
    static let limit = 32

    init(
        service: String, context: TraceContext, parentSpanID: UInt64?, kind: SpanKind, start: UInt64, name: String
    ) {
        self.service = service
        self.context = context
        self.parentSpanID = parentSpanID
        self.kind = kind
        self.start = start
        self.name = name
    }
}
