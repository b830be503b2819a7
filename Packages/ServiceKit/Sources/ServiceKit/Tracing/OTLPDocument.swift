import EventLog
import Tracing

/// A request to export spans, as the JSON mapping of OTLP writes it: identifiers in hexadecimal, names in camel case,
/// numbers of 64 bits as text, kinds as numbers.
struct OTLPDocument: Encodable, Sendable {
    struct ResourceSpans: Encodable, Sendable {
        let resource: Resource
        let scopeSpans: [ScopeSpans]
    }

    struct Resource: Encodable, Sendable {
        let attributes: [OTLPAttribute]
    }

    struct ScopeSpans: Encodable, Sendable {
        struct Scope: Encodable, Sendable {
            let name: String
            let version: String
        }

        let scope: Scope
        let spans: [OTLPSpanDocument]
    }

    let resourceSpans: [ResourceSpans]

    /// - Parameters:
    ///   - spans: in any order; those of one service are put together.
    ///   - version: of the program that made them.
    init(_ spans: [FinishedSpan], version: String) {
        let byService = Dictionary(grouping: spans, by: \.service).sorted { $0.key < $1.key }
        resourceSpans = byService.map { service, spans in
            ResourceSpans(
                resource: Resource(attributes: [
                    OTLPAttribute("service.namespace", .string("prospects")),
                    OTLPAttribute("service.name", .string(service)),
                    OTLPAttribute("service.version", .string(version)),
                ]),
                scopeSpans: [
                    ScopeSpans(
                        scope: .init(name: "prospects", version: version), spans: spans.map(OTLPSpanDocument.init))
                ])
        }
    }
}

/// A span in the JSON mapping of OTLP.
struct OTLPSpanDocument: Encodable, Sendable {
    struct Event: Encodable, Sendable {
        let timeUnixNano: String
        let name: String
        let attributes: [OTLPAttribute]
    }

    struct Link: Encodable, Sendable {
        let traceId: String
        let spanId: String
        let attributes: [OTLPAttribute]
    }

    struct Status: Encodable, Sendable {
        let code: Int
        let message: String?
    }

    let traceId: String
    let spanId: String
    let parentSpanId: String?
    let traceState: String?
    let flags: Int
    let name: String
    let kind: Int
    let startTimeUnixNano: String
    let endTimeUnixNano: String
    let attributes: [OTLPAttribute]
    let events: [Event]
    let droppedEventsCount: Int
    let links: [Link]
    let droppedLinksCount: Int
    let status: Status

    init(_ span: FinishedSpan) {
        traceId = span.context.parent.traceText
        spanId = TraceParent.digits(span.context.parent.spanID)
        parentSpanId = span.parentSpanID.map(TraceParent.digits)
        traceState = span.context.state
        flags = 1
        name = span.name
        kind = Self.number(of: span.kind)
        startTimeUnixNano = String(span.start)
        endTimeUnixNano = String(span.end)
        attributes = OTLPAttribute.list(span.attributes)
        events = span.events.map {
            Event(
                timeUnixNano: String($0.nanosecondsSinceEpoch), name: $0.name,
                attributes: OTLPAttribute.list($0.attributes))
        }
        droppedEventsCount = span.dropped.events
        links = span.links.compactMap { link in
            link.context.traceContext.map {
                Link(
                    traceId: $0.parent.traceText, spanId: TraceParent.digits($0.parent.spanID),
                    attributes: OTLPAttribute.list(link.attributes))
            }
        }
        droppedLinksCount = span.dropped.links
        status = Status(code: span.status.map { $0.code == .ok ? 1 : 2 } ?? 0, message: span.status?.message)
    }

    private static func number(of kind: SpanKind) -> Int {
        switch kind {
        case .internal: 1
        case .server: 2
        case .client: 3
        case .producer: 4
        case .consumer: 5
        }
    }
}

extension TraceParent {
    /// The trace in hexadecimal digits.
    var traceText: String { Self.digits(traceID.high) + Self.digits(traceID.low) }
}
