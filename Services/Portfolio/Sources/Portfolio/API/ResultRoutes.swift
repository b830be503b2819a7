import Hummingbird
import Journal
import ServiceKit

/// Results with their indicators and values.
struct ResultRoutes: Sendable {
    let journal: Journal

    func add(to routes: Routes) {
        routes.get("results", access: .open, .results) { request, _ in
            let query = try request.query(allowing: ["activity", "type", "submission"] + Paging.parameters)
            let filter = ResultFilter(
                activity: query.string("activity"), type: query.string("type"), submission: query.string("submission"))
            let page = try query.page(by: Int64.self)
            let found = try await journal.read { try ResultQueries.page($0, filter, page) }
            return try Page(found, for: page) { $0.id }
        }
    }
}
