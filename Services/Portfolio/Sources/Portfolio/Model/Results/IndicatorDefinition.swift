import Domain
import Journal

/// How an indicator is counted: the catalogue's own way, until two people decided on another.
enum IndicatorDefinition: Decider {
    enum Event: EventUnion, Equatable {
        case proposed(IndicatorRedefinitionProposed)
        case redefined(IndicatorRedefined)

        static let types: [any DomainEvent.Type] = [IndicatorRedefinitionProposed.self, IndicatorRedefined.self]

        init?(_ event: any DomainEvent) {
            switch event {
            case let event as IndicatorRedefinitionProposed: self = .proposed(event)
            case let event as IndicatorRedefined: self = .redefined(event)
            default: return nil
            }
        }

        var event: any DomainEvent {
            switch self {
            case .proposed(let event): event
            case .redefined(let event): event
            }
        }
    }

    struct State: Sendable, Equatable {
        /// What counts now; `nil` while it is the catalogue's own definition, which is number 1.
        var current: IndicatorRedefined?
        var proposal: IndicatorRedefinitionProposed?
    }

    enum Action: Sendable {
        case propose(IndicatorCode, method: String, populations: [Population], reason: String)
        case approve
    }

    struct Order: Sendable {
        let action: Action
        let by: Officer
    }

    typealias Command = Order

    static let initial = State()

    static func decide(_ order: Order, in state: State) throws(ManagedRejection) -> [Event] {
        switch order.action {
        case .propose(let indicator, let method, let populations, let reason):
            let proposal = IndicatorRedefinitionProposed(
                indicator: indicator, definition: (state.current?.definition ?? 1) + 1,
                method: try ManagedRejection.said(method, as: "method"),
                populations: Set(populations).sorted { $0.rawValue < $1.rawValue },
                reason: try ManagedRejection.said(reason, as: "reason"), proposedBy: order.by.id)
            return state.proposal == proposal ? [] : [.proposed(proposal)]
        case .approve:
            guard let proposal = state.proposal else {
                throw ManagedRejection(
                    .nothingProposed, "No other definition is proposed.", remedy: "Propose one first.")
            }
            guard proposal.proposedBy != order.by.id else {
                throw ManagedRejection(
                    .fourEyes, "\(order.by.id) proposed the definition.", remedy: "Let someone else decide.")
            }
            return [
                .redefined(
                    IndicatorRedefined(
                        indicator: proposal.indicator, definition: proposal.definition, method: proposal.method,
                        populations: proposal.populations, reason: proposal.reason, requestedBy: proposal.proposedBy,
                        decidedBy: order.by.id))
            ]
        }
    }

    static func evolve(_ state: inout State, by event: Event) {
        switch event {
        case .proposed(let event): state.proposal = event
        case .redefined(let event): (state.current, state.proposal) = (event, nil)
        }
    }
}

extension StreamID {
    static func indicator(_ code: IndicatorCode) -> StreamID { StreamID("indicator", code) }
}
