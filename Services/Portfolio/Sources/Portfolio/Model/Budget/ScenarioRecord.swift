import Domain
import Journal
import ServiceKit

/// A budget scenario: each change of what is assumed is a version, and none ever becomes a budget.
enum ScenarioRecord: Decider {
    struct State: Sendable {
        var scenario: BudgetScenario?
        var version = 0
    }

    struct Command: Sendable {
        let scenario: BudgetScenario
        let by: String
    }

    static let initial = State()

    static func decide(_ command: Command, in state: State) throws(MoneyRejection) -> [ScenarioEvent] {
        guard state.scenario != command.scenario else { return [] }
        let scenario = command.scenario
        try MoneyRejection.require("title", scenario.title)
        try MoneyRejection.require("assumptions", scenario.assumptions)
        guard !scenario.years.isEmpty, Set(scenario.years.map(\.year)).count == scenario.years.count else {
            throw .invalid("years", "Each year has one amount.", remedy: "Give the years, each once.")
        }
        for year in scenario.years { try MoneyRejection.requireEuros("years", year.amount) }
        return [
            .recorded(
                BudgetScenarioRecorded(scenario: scenario, version: state.version + 1, recordedBy: command.by))
        ]
    }

    static func evolve(_ state: inout State, by event: ScenarioEvent) {
        guard case .recorded(let event) = event else { return }
        state = State(scenario: event.scenario, version: event.version)
    }

    static func stream(of id: BudgetScenarioID) -> StreamID { StreamID("budget-scenario", id) }
}
