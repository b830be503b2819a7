import Domain
import EventLog
import Foundation
import Tracing

/// Makes the spans of a service. Each continues what a request or an event brings along: none begins a trace, and
/// where that one is not recorded there is no span, so that untraced events cost a glance at their trace context.
struct EventTracing: Sendable {
    let tracer: any Tracer
    let service: ServiceName

    /// Traces of events that were recorded longer ago are over: reading them again, in a rebuild or a republication,
    /// adds nothing to them.
    static let memory: TimeInterval = 3_600

    static func isFresh(_ recordedAt: Date, at now: Date) -> Bool { now.timeIntervalSince(recordedAt) < memory }

    /// A span under the one that a traceparent names; `nil` where that is absent, malformed or not recorded.
    func span(_ name: String, following traceParent: String?, ofKind kind: SpanKind) -> (any Span)? {
        guard let text = traceParent, TraceParent(text)?.isSampled == true else { return nil }
        var context = ServiceContext.topLevel
        tracer.extract(traceParent, into: &context, using: TraceParentCarrier())
        return span(name, under: context, ofKind: kind)
    }

    /// A span under the one in force; `nil` where none is, or where it is not recorded.
    func span(_ name: String, under context: ServiceContext?, ofKind kind: SpanKind) -> (any Span)? {
        guard let context else { return nil }
        let span = tracer.startSpan(name, context: context, ofKind: kind)
        guard span.isRecording else { return nil }
        span.attributes["prospects.service"] = service.rawValue
        return span
    }

    /// What an event that is recorded under a span carries.
    func traceParent(of span: any Span) -> String? {
        var carrier: String?
        tracer.inject(span.context, into: &carrier, using: TraceParentCarrier())
        return carrier
    }
}

extension Span {
    /// Marks the span as failed. Only the kind of error is told: its text can hold what was submitted.
    func fail(_ error: any Error) {
        setStatus(SpanStatus(code: .error, message: "\(type(of: error))"))
        attributes["error.type"] = "\(type(of: error))"
    }
}

/// A bare traceparent as carrier: what a row of the journal keeps.
private struct TraceParentCarrier: Extractor, Injector {
    func extract(key: String, from carrier: String?) -> String? { key == "traceparent" ? carrier : nil }

    func inject(_ value: String, forKey key: String, into carrier: inout String?) {
        if key == "traceparent" { carrier = value }
    }
}
