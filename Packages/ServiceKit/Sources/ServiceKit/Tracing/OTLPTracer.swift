import EventLog
public import Tracing

/// Makes the spans of one service, which ``OTLPExporter`` sends.
///
/// The caller's W3C trace context is continued, and its decision whether the trace is recorded is followed; a trace
/// that begins here is recorded with the probability of the setting.
public struct OTLPTracer: Tracer {
    let service: String
    let sampler: TraceSampler
    let queue: SpanQueue

    /// Starts a span under the one of the context, or a trace where that has none.
    public func startSpan<Instant: TracerInstant>(
        _ operationName: String, context: @autoclosure () -> ServiceContext, ofKind kind: SpanKind,
        at instant: @autoclosure () -> Instant, function: String, file fileID: String, line: UInt
    ) -> OTLPSpan {
        var context = context()
        let before = context.traceContext
        let traceID = before?.parent.traceID ?? (.random(in: 1 ... .max), .random(in: 1 ... .max))
        let isSampled = sampler.records(traceID: traceID, after: before?.parent)
        let place = TraceParent(traceID: traceID, spanID: .random(in: 1 ... .max), isSampled: isSampled)
        // Never nil: both were drawn from what is not zero, or read by what refuses zero.
        guard let place else { return OTLPSpan(context: context, record: nil, queue: queue) }
        let own = TraceContext(parent: place, state: before?.state)
        context.traceContext = own
        guard isSampled else { return OTLPSpan(context: context, record: nil, queue: queue) }
        let record = FinishedSpan(
            service: service, context: own, parentSpanID: before?.parent.spanID, kind: kind,
            start: instant().nanosecondsSinceEpoch, name: operationName)
        return OTLPSpan(context: context, record: record, queue: queue)
    }

    /// As ``startSpan(_:context:ofKind:at:function:file:line:)``.
    @available(*, deprecated)
    public func startAnySpan<Instant: TracerInstant>(
        _ operationName: String, context: @autoclosure () -> ServiceContext, ofKind kind: SpanKind,
        at instant: @autoclosure () -> Instant, function: String, file fileID: String, line: UInt
    ) -> any Tracing.Span {
        startSpan(
            operationName, context: context(), ofKind: kind, at: instant(), function: function, file: fileID, line: line
        )
    }

    /// Does nothing: the exporter sends by itself, and what is left at the end of its run.
    @available(*, deprecated)
    public func forceFlush() {}

    /// Takes `traceparent` and `tracestate`. A malformed `traceparent` is as none.
    public func extract<Carrier, Extract: Extractor>(
        _ carrier: Carrier, into context: inout ServiceContext, using extractor: Extract
    ) where Extract.Carrier == Carrier {
        context.traceContext = TraceContext(from: carrier, using: extractor)
    }

    /// Gives `traceparent` and `tracestate`.
    public func inject<Carrier, Inject: Injector>(
        _ context: ServiceContext, into carrier: inout Carrier, using injector: Inject
    ) where Inject.Carrier == Carrier {
        context.traceContext?.inject(into: &carrier, using: injector)
    }
}
