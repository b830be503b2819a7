/// Every address of a process: those of its services, and those that it has by itself.
public struct PlatformRoutes: Sendable {
    private let services: [HostedService]
    private let callers: Callers
    private let layout: PageLayout
    private let health: HealthChecks
    private let metrics: PrometheusMetrics

    public init(
        _ services: [HostedService], callers: Callers, layout: PageLayout, health: HealthChecks,
        metrics: PrometheusMetrics
    ) {
        self.services = services
        self.callers = callers
        self.layout = layout
        self.health = health
        self.metrics = metrics
    }

    /// - Parameter measure: takes the measurements that are made only when somebody asks for the metrics.
    public func add(to routes: Routes, measure: @escaping @Sendable () async throws -> Void = {}) throws {
        for service in services { try service.addRoutes(to: routes) }
        layout.addRoutes(to: routes)
        health.addRoutes(to: routes)
        metrics.addRoutes(to: routes, measure: measure)
        AccessRoutes(callers: callers).add(to: routes)
        OpenAPIRoute().add(to: routes, title: layout.product, version: layout.version)
    }
}
