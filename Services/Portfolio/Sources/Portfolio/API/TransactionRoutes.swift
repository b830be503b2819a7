import Domain
import Hummingbird
import Journal
import ServiceKit

/// Transactions, and the chains of funding that they make.
struct TransactionRoutes: Sendable {
    let journal: Journal

    private static let filters = [
        "activity", "type", "currency", "provider", "receiver", "from", "to", "submission",
    ]

    func add(to routes: Routes) {
        routes.get("transactions", access: .open, .transactions) { request, _ in
            let query = try request.query(allowing: Self.filters + Paging.parameters)
            let filter = TransactionFilter(
                activity: query.string("activity"), type: query.string("type"), currency: try query.currency(),
                provider: query.string("provider"), receiver: query.string("receiver"), from: try query.day("from"),
                to: try query.day("to"), submission: query.string("submission"))
            let page = try query.page(by: Int64.self)
            let found = try await journal.read { try TransactionQueries.page($0, filter, page) }
            return try Page(found, for: page) { $0.id }
        }
        routes.get("funding-chain", access: .open, .fundingChain) { request, _ in
            let activity = try request.query(allowing: ["activity"]).required("activity")
            return try await journal.read { try FundingChainQueries.chain($0, of: activity) }
        }
    }
}
