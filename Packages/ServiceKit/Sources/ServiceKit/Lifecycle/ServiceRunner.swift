public import Logging
public import ServiceLifecycle
import UnixSignals

/// Runs services until SIGTERM, SIGINT or the end of one of them, and then stops all in reverse order.
///
/// What has not ended within the grace time is cancelled.
public struct ServiceRunner: Sendable {
    private let group: ServiceGroup

    /// A runner.
    ///
    /// - Parameters:
    ///   - services: in the order of their start: a service may use those before it.
    ///   - grace: how long a stop may take before what still runs is cancelled.
    ///   - handlesSignals: whether SIGTERM and SIGINT stop the services.
    ///   - logger: the logger of starts and stops.
    public init(
        services: [any Service],
        grace: Duration = .seconds(10),
        handlesSignals: Bool = true,
        logger: Logger
    ) {
        var configuration = ServiceGroupConfiguration(
            services: services.map { service in
                ServiceGroupConfiguration.ServiceConfiguration(
                    service: service,
                    successTerminationBehavior: .gracefullyShutdownGroup,
                    failureTerminationBehavior: .gracefullyShutdownGroup
                )
            },
            gracefulShutdownSignals: handlesSignals ? [.sigterm, .sigint] : [],
            logger: logger
        )
        configuration.maximumGracefulShutdownDuration = grace
        self.group = ServiceGroup(configuration: configuration)
    }

    /// Runs the services and returns when all have ended.
    ///
    /// - Throws: the error of the first service that failed.
    public func run() async throws {
        try await self.group.run()
    }

    /// Stops the services as SIGTERM does.
    public func stop() async {
        await self.group.triggerGracefulShutdown()
    }
}
