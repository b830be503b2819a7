/// A service as a type, for the events that every service publishes in its own name.
public protocol Publisher: Sendable {
    static var service: ServiceName { get }
}

/// The publishers, one for each service.
public enum Publishers {
    public enum Intake: Publisher { public static let service = ServiceName.intake }
    public enum Portfolio: Publisher { public static let service = ServiceName.portfolio }
    public enum OpportunityFund: Publisher { public static let service = ServiceName.opportunityFund }
    public enum Localisation: Publisher { public static let service = ServiceName.localisation }
    public enum Analytics: Publisher { public static let service = ServiceName.analytics }
}

extension ServiceName {
    /// The service as a type.
    public var publisher: any Publisher.Type {
        switch self {
        case .intake: Publishers.Intake.self
        case .portfolio: Publishers.Portfolio.self
        case .opportunityFund: Publishers.OpportunityFund.self
        case .localisation: Publishers.Localisation.self
        case .analytics: Publishers.Analytics.self
        }
    }

    /// The kinds of event that stand in a service's journal for what its operator decided.
    public var operatorEvents: [any DomainEvent.Type] { Self.operatorEvents(publisher) }

    private static func operatorEvents<By: Publisher>(_ publisher: By.Type) -> [any DomainEvent.Type] {
        [DeadLetterRedriven<By>.self, DeadLetterDiscarded<By>.self]
    }
}
