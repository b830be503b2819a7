import Domain
import Foundation
import Journal
import ServiceKit

/// The most that may be committed in one phase of a programme: each change is a version with its reason.
enum PhaseCeiling: Decider {
    struct State: Sendable {
        var latest: ProgrammeCeilingSet?
    }

    struct Command: Sendable {
        let programme: ProgrammeCode
        let phase: Int
        let ceiling: Money
        let reason: String
        let source: Provenance
        let by: String
    }

    static let initial = State()

    static func decide(_ command: Command, in state: State) throws(MoneyRejection) -> [CeilingEvent] {
        if let latest = state.latest, latest.ceiling == command.ceiling, latest.reason == command.reason,
            latest.source == command.source
        {
            return []
        }
        guard command.ceiling.amount > 0 else {
            throw .invalid("ceiling", "The ceiling is \(command.ceiling).", remedy: "Give an amount above zero.")
        }
        try MoneyRejection.require("reason", command.reason)
        return [
            .set(
                ProgrammeCeilingSet(
                    programme: command.programme, phase: command.phase, ceiling: command.ceiling,
                    version: (state.latest?.version ?? 0) + 1, reason: command.reason, source: command.source,
                    setBy: command.by))
        ]
    }

    static func evolve(_ state: inout State, by event: CeilingEvent) {
        guard case .set(let event) = event else { return }
        state.latest = event
    }

    static func stream(of programme: ProgrammeCode, phase: Int) -> StreamID {
        StreamID("programme-ceiling/\(programme)/\(phase)")
    }
}
