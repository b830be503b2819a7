import Domain
import Tracing

extension JournalTransaction {
    /// Handles an event of another service under a span that continues the event's trace. Old events are handled
    /// without.
    func handling(_ recorded: RecordedEvent, _ tracing: EventTracing?, _ body: () throws -> Void) throws {
        guard let tracing, EventTracing.isFresh(recorded.recordedAt, at: now) else { return try body() }
        let traceParent = recorded.context.traceParent
        guard let span = tracing.span("process", following: traceParent, ofKind: .consumer) else { return try body() }
        span.operationName = "process \(type(of: recorded.event).type)"
        span.attributes["messaging.operation.type"] = "process"
        span.attributes["messaging.message.id"] = recorded.id
        span.attributes["prospects.source"] = recorded.context.actor
        try under(span, tracing, body)
    }

    /// What is recorded meanwhile carries the span.
    func under<Value>(_ span: any Span, _ tracing: EventTracing, _ body: () throws -> Value) throws -> Value {
        let before = traceParent
        traceParent = tracing.traceParent(of: span)
        defer {
            traceParent = before
            span.end()
        }
        do {
            return try body()
        } catch {
            span.fail(error)
            throw error
        }
    }

    /// The context that an event is recorded with: under the span in force, if there is one.
    func recording(_ context: CommandContext) -> CommandContext {
        guard let traceParent else { return context }
        var context = context
        context.traceParent = traceParent
        return context
    }
}
