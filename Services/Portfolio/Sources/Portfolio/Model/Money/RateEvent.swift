import Domain
import Journal

/// What is recorded of exchange rates.
enum RateEvent: EventUnion, Equatable {
    case recorded(ExchangeRatesRecorded)

    static let types: [any DomainEvent.Type] = [ExchangeRatesRecorded.self]

    init?(_ event: any DomainEvent) {
        guard let event = event as? ExchangeRatesRecorded else { return nil }
        self = .recorded(event)
    }

    var event: any DomainEvent {
        switch self {
        case .recorded(let event): event
        }
    }
}
