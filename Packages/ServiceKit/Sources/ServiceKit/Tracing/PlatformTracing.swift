public import CoreMetrics
public import Logging
public import ServiceLifecycle
public import Tracing

/// Tracing as the settings want it: off, or with spans sent to a collector.
public struct PlatformTracing: Sendable {
    private let queue: SpanQueue?
    private let sampler: TraceSampler

    /// What sends the spans, to be run longest of all services: none when tracing is off.
    public let services: [any Service]

    /// Spans are not made, trace contexts are passed on.
    public static let off = PlatformTracing(queue: nil, sampler: TraceSampler(ratio: 0), services: [])

    private init(queue: SpanQueue?, sampler: TraceSampler, services: [any Service]) {
        self.queue = queue
        self.sampler = sampler
        self.services = services
    }

    /// - Parameters:
    ///   - version: of the program, told with each span.
    ///   - metrics: where sent and dropped spans are counted.
    /// - Throws: ``SettingsError`` when the address or the headers cannot be used.
    public init(_ settings: Settings, version: String, metrics: any MetricsFactory, logger: Logger) throws {
        try self.init(settings, version: version, metrics: metrics, logger: logger, pace: ExportPace())
    }

    init(
        _ settings: Settings, version: String, metrics: any MetricsFactory, logger: Logger, pace: ExportPace
    ) throws {
        guard let address = settings[PlatformSettings.tracingEndpoint] else {
            self = .off
            return
        }
        let endpoint = try OTLPEndpoint(
            address, headers: settings[PlatformSettings.tracingHeaders],
            origin: settings.origin(of: PlatformSettings.tracingEndpoint),
            headersOrigin: settings.origin(of: PlatformSettings.tracingHeaders))
        let queue = SpanQueue(limit: pace.queueLimit, batch: pace.batch, metrics: metrics)
        let exporter = OTLPExporter(
            queue: queue, endpoint: endpoint, version: version, pace: pace, metrics: metrics, logger: logger)
        self.init(
            queue: queue, sampler: TraceSampler(ratio: settings[PlatformSettings.tracingRatio]), services: [exporter])
    }

    /// The tracer of a service; `nil` when tracing is off.
    ///
    /// - Parameter service: the name that a collector shows, `service.name`.
    public func tracer(for service: String) -> (any Tracer)? {
        queue.map { OTLPTracer(service: service, sampler: sampler, queue: $0) }
    }
}
