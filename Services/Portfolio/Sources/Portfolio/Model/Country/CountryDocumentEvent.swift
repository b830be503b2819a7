import Domain
import Journal

/// What can happen to a country document.
enum CountryDocumentEvent: EventUnion, Equatable {
    case drafted(CountryDocumentDrafted)
    case consulted(ConsultationRecorded)
    case approved(CountryDocumentApproved)
    case observed(AssumptionObserved)

    static let types: [any DomainEvent.Type] = [
        CountryDocumentDrafted.self, ConsultationRecorded.self, CountryDocumentApproved.self, AssumptionObserved.self,
    ]

    init?(_ event: any DomainEvent) {
        switch event {
        case let event as CountryDocumentDrafted: self = .drafted(event)
        case let event as ConsultationRecorded: self = .consulted(event)
        case let event as CountryDocumentApproved: self = .approved(event)
        case let event as AssumptionObserved: self = .observed(event)
        default: return nil
        }
    }

    var event: any DomainEvent {
        switch self {
        case .drafted(let event): event
        case .consulted(let event): event
        case .approved(let event): event
        case .observed(let event): event
        }
    }
}
