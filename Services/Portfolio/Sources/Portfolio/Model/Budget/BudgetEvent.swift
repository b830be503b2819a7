import Domain
import Journal

/// What happens to the budget of an article in one year.
enum BudgetEvent: EventUnion, Equatable {
    case recorded(BudgetRecorded)
    case proposed(BudgetReallocationProposed)
    case reallocated(BudgetReallocated)
    case declined(BudgetReallocationDeclined)

    static let types: [any DomainEvent.Type] = [
        BudgetRecorded.self, BudgetReallocationProposed.self, BudgetReallocated.self, BudgetReallocationDeclined.self,
    ]

    init?(_ event: any DomainEvent) {
        switch event {
        case let event as BudgetRecorded: self = .recorded(event)
        case let event as BudgetReallocationProposed: self = .proposed(event)
        case let event as BudgetReallocated: self = .reallocated(event)
        case let event as BudgetReallocationDeclined: self = .declined(event)
        default: return nil
        }
    }

    var event: any DomainEvent {
        switch self {
        case .recorded(let event): event
        case .proposed(let event): event
        case .reallocated(let event): event
        case .declined(let event): event
        }
    }
}
