import Domain
import Journal

/// What happens to the record of an organisation.
enum OrganisationEvent: EventUnion, Equatable {
    case named(OrganisationNamed)
    case identified(OrganisationIdentified)
    case nameRecorded(OrganisationNameRecorded)
    case typed(OrganisationTyped)
    case affiliated(OrganisationAffiliated)
    case legalBasis(LegalBasisRecorded)
    case dueDiligence(DueDiligenceRecorded)
    case sanctions(SanctionsCheckRecorded)

    static let types: [any DomainEvent.Type] = [
        OrganisationNamed.self, OrganisationIdentified.self, OrganisationNameRecorded.self, OrganisationTyped.self,
        OrganisationAffiliated.self, LegalBasisRecorded.self, DueDiligenceRecorded.self, SanctionsCheckRecorded.self,
    ]

    init?(_ event: any DomainEvent) {
        switch event {
        case let event as OrganisationNamed: self = .named(event)
        case let event as OrganisationIdentified: self = .identified(event)
        case let event as OrganisationNameRecorded: self = .nameRecorded(event)
        case let event as OrganisationTyped: self = .typed(event)
        case let event as OrganisationAffiliated: self = .affiliated(event)
        case let event as LegalBasisRecorded: self = .legalBasis(event)
        case let event as DueDiligenceRecorded: self = .dueDiligence(event)
        case let event as SanctionsCheckRecorded: self = .sanctions(event)
        default: return nil
        }
    }

    var event: any DomainEvent {
        switch self {
        case .named(let event): event
        case .identified(let event): event
        case .nameRecorded(let event): event
        case .typed(let event): event
        case .affiliated(let event): event
        case .legalBasis(let event): event
        case .dueDiligence(let event): event
        case .sanctions(let event): event
        }
    }

    var organisation: OrganisationCode {
        switch self {
        case .named(let event): event.organisation
        case .identified(let event): event.organisation
        case .nameRecorded(let event): event.organisation
        case .typed(let event): event.organisation
        case .affiliated(let event): event.organisation
        case .legalBasis(let event): event.organisation
        case .dueDiligence(let event): event.organisation
        case .sanctions(let event): event.organisation
        }
    }
}
