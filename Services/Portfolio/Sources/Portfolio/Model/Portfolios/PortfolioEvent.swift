import Domain
import Journal

/// What happens to a portfolio.
enum PortfolioEvent: EventUnion, Equatable {
    case defined(PortfolioDefined)

    static let types: [any DomainEvent.Type] = [PortfolioDefined.self]

    init?(_ event: any DomainEvent) {
        guard let event = event as? PortfolioDefined else { return nil }
        self = .defined(event)
    }

    var event: any DomainEvent {
        switch self {
        case .defined(let event): event
        }
    }
}
