import EventLog

/// Decides which traces are recorded: those that the caller records, and of those that begin here a share.
///
/// The share is cut from the trace's own id, so that every service decides the same for a trace.
struct TraceSampler: Sendable {
    /// Of trace ids, the lower 56 bits are random in every system that follows W3C.
    private static let span = Double(UInt64(1) << 56)
    private let threshold: UInt64

    /// - Parameter ratio: the share of traces, from 0 to 1.
    init(ratio: Double) { threshold = UInt64((min(max(ratio, 0), 1) * Self.span).rounded()) }

    func records(traceID: (high: UInt64, low: UInt64), after parent: TraceParent?) -> Bool {
        parent?.isSampled ?? (traceID.low & (1 << 56 - 1) < threshold)
    }
}
