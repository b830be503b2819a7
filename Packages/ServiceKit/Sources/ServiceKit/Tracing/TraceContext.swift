import EventLog
import Tracing

/// What is known of the span in force: its place in a trace, and what other systems want handed on.
struct TraceContext: Sendable, Equatable {
    let parent: TraceParent
    /// The header `tracestate`, as it came.
    var state: String?
}

extension ServiceContext {
    private enum Key: ServiceContextKey {
        typealias Value = TraceContext
        static var nameOverride: String? { "w3c-trace-context" }
    }

    var traceContext: TraceContext? {
        get { self[Key.self] }
        set { self[Key.self] = newValue }
    }
}

extension TraceContext {
    /// Longer ones are not handed on, as W3C allows.
    private static let stateLimit = 512

    /// Reads the headers of W3C Trace Context; `nil` when `traceparent` is absent or malformed.
    init?<Extract: Extractor>(from carrier: Extract.Carrier, using extractor: Extract) {
        guard let text = extractor.extract(key: "traceparent", from: carrier), let parent = TraceParent(text) else {
            return nil
        }
        self.parent = parent
        let state = extractor.extract(key: "tracestate", from: carrier)
        self.state = state.flatMap { $0.isEmpty || $0.utf8.count > Self.stateLimit ? nil : $0 }
    }

    func inject<Inject: Injector>(into carrier: inout Inject.Carrier, using injector: Inject) {
        injector.inject(parent.text, forKey: "traceparent", into: &carrier)
        if let state { injector.inject(state, forKey: "tracestate", into: &carrier) }
    }
}
