import Domain
import Journal

/// What can happen under a subsidy framework.
enum FrameworkEvent: EventUnion, Equatable {
    case published(FrameworkPublished)
    case registered(ApplicationRegistered)
    case checked(ThresholdChecked)
    case scored(ApplicationScored)
    case ranked(RankingEstablished)
    case granted(GrantAwarded)
    case refused(ApplicationRefused)
    case advanced(AdvancePaid)

    static let types: [any DomainEvent.Type] = [
        FrameworkPublished.self, ApplicationRegistered.self, ThresholdChecked.self, ApplicationScored.self,
        RankingEstablished.self, GrantAwarded.self, ApplicationRefused.self, AdvancePaid.self,
    ]

    init?(_ event: any DomainEvent) {
        switch event {
        case let event as FrameworkPublished: self = .published(event)
        case let event as ApplicationRegistered: self = .registered(event)
        case let event as ThresholdChecked: self = .checked(event)
        case let event as ApplicationScored: self = .scored(event)
        case let event as RankingEstablished: self = .ranked(event)
        case let event as GrantAwarded: self = .granted(event)
        case let event as ApplicationRefused: self = .refused(event)
        case let event as AdvancePaid: self = .advanced(event)
        default: return nil
        }
    }

    var event: any DomainEvent {
        switch self {
        case .published(let event): event
        case .registered(let event): event
        case .checked(let event): event
        case .scored(let event): event
        case .ranked(let event): event
        case .granted(let event): event
        case .refused(let event): event
        case .advanced(let event): event
        }
    }
}
