import Domain
import Journal

/// What happens to a budget scenario.
enum ScenarioEvent: EventUnion, Equatable {
    case recorded(BudgetScenarioRecorded)

    static let types: [any DomainEvent.Type] = [BudgetScenarioRecorded.self]

    init?(_ event: any DomainEvent) {
        guard let event = event as? BudgetScenarioRecorded else { return nil }
        self = .recorded(event)
    }

    var event: any DomainEvent {
        switch self {
        case .recorded(let event): event
        }
    }
}
