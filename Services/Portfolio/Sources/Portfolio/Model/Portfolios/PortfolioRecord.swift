import Domain
import Journal
import ServiceKit

/// A portfolio: a filter with a name, in versions of which none is overwritten.
enum PortfolioRecord: Decider {
    struct State: Sendable {
        var latest: PortfolioDefined?
    }

    struct Command: Sendable {
        let portfolio: PortfolioID
        let title: String
        let filter: PortfolioFilter
        let reason: String
        let by: String
    }

    static let initial = State()

    /// The same definition again makes no version.
    static func decide(_ command: Command, in state: State) throws(MoneyRejection) -> [PortfolioEvent] {
        if let latest = state.latest, latest.title == command.title, latest.filter == command.filter { return [] }
        try MoneyRejection.require("title", command.title)
        try MoneyRejection.require("reason", command.reason)
        guard command.filter != PortfolioFilter() else {
            throw .invalid("filter", "The filter holds everything.", remedy: "Say what belongs to the portfolio.")
        }
        return [
            .defined(
                PortfolioDefined(
                    portfolio: command.portfolio, version: (state.latest?.version ?? 0) + 1, title: command.title,
                    filter: command.filter, reason: command.reason, decidedBy: command.by))
        ]
    }

    static func evolve(_ state: inout State, by event: PortfolioEvent) {
        guard case .defined(let event) = event else { return }
        state.latest = event
    }

    static func stream(of id: PortfolioID) -> StreamID { StreamID("portfolio", id) }
}
