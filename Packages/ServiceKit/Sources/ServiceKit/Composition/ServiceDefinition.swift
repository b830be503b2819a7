public import Domain
public import Journal
public import ServiceLifecycle

/// What a service is made of. Each service has one file that says it: start reading there.
public struct ServiceDefinition: Sendable {
    public let name: ServiceName
    /// The kinds of event that it records or reads; what its operator decides is among them by itself.
    public let events: [any DomainEvent.Type]
    public let projections: [any Projection]
    /// What it reads, and what it does then.
    public let reads: [ServiceName: Reading]
    /// Work of its own, beside requests and reactions.
    public let background: @Sendable (ServiceEnvironment) throws -> [any Service]
    /// Done before the service is ready, at every start.
    public let prepare: @Sendable (ServiceEnvironment) async throws -> Void
    /// Declares its addresses, each with who may use it.
    public let routes: @Sendable (Routes, ServiceEnvironment) throws -> Void

    public init(
        _ name: ServiceName, events: [any DomainEvent.Type], projections: [any Projection],
        reads: [ServiceName: Reading] = [:],
        background: @escaping @Sendable (ServiceEnvironment) throws -> [any Service] = { _ in [] },
        prepare: @escaping @Sendable (ServiceEnvironment) async throws -> Void = { _ in },
        routes: @escaping @Sendable (Routes, ServiceEnvironment) throws -> Void
    ) {
        self.name = name
        self.events = events + name.operatorEvents
        self.projections = projections
        self.reads = reads
        self.background = background
        self.prepare = prepare
        self.routes = routes
    }
}
