import Domain
import Journal

/// The money that one award or grant of the donor put into the portfolio: committed once, paid in numbered parts.
enum CommitmentRecord: Decider {
    struct State: Sendable {
        var isCommitted = false
        var payments: Set<Int> = []
    }

    static let initial = State()

    static func decide(_ command: CommitmentEvent, in state: State) throws(Never) -> [CommitmentEvent] {
        switch command {
        case .committed: state.isCommitted ? [] : [command]
        case .paid(let payment): state.payments.contains(payment.number) ? [] : [command]
        }
    }

    static func evolve(_ state: inout State, by event: CommitmentEvent) {
        switch event {
        case .committed: state.isCommitted = true
        case .paid(let payment): state.payments.insert(payment.number)
        }
    }
}
