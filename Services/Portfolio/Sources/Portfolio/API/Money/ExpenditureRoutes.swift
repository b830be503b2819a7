import Hummingbird
import Journal
import ServiceKit

/// What partners spent: reports with their lines, and sums by kind of intervention.
struct ExpenditureRoutes: Sendable {
    let journal: Journal

    private static let filters = ["programme", "reporter", "activity", "from", "to"]

    func add(to routes: Routes) {
        routes.get("expenditure", access: .open, .expenditure) { request, _ in
            let query = try request.query(allowing: Self.filters + ["history"] + Paging.parameters)
            var filter = try Self.filter(query)
            filter.isHistory = try query.boolean("history") ?? false
            let (chosen, page) = (filter, try query.page(by: String.self))
            let found = try await journal.read { try ExpenditureQueries.page($0, chosen, page) }
            return try Page(found, for: page) { $0.position }
        }
        routes.get("expenditure-overlaps", access: .open, .expenditureOverlaps) { request, _ in
            let query = try request.query(allowing: ["programme", "reporter", "activity"] + Paging.parameters)
            let filter = try Self.filter(query)
            let page = try query.page(by: String.self)
            let found = try await journal.read { try ExpenditureQueries.overlaps($0, filter, page) }
            return try Page(found, for: page) { $0.position }
        }
        routes.get("expenditure-by-kind", access: .open, .expenditureByKind) { request, _ in
            let filter = try Self.filter(request.query(allowing: Self.filters))
            return try await journal.read { try ExpenditureQueries.byKind($0, filter) }
        }
    }

    private static func filter(_ query: QueryParameters) throws -> ExpenditureFilter {
        ExpenditureFilter(
            programme: query.string("programme"), reporter: query.string("reporter"),
            activity: query.string("activity"), from: try query.day("from"), to: try query.day("to"))
    }
}
