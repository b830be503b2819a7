import Domain
import Hummingbird
import Journal
import ServiceKit

/// Portfolios: saved filters in versions, and what each version holds.
struct PortfolioRoutes: Sendable {
    let journal: Journal

    func add(to routes: Routes) {
        let group = routes.group("portfolios")
        group.get(access: .open, .portfolios) { request, _ in
            let query = try request.query(allowing: ["id"] + Paging.parameters)
            let (id, page) = (query.string("id"), try query.page(by: String.self))
            let found = try await journal.read { try PortfolioQueries.page($0, id, page) }
            return try Page(found, for: page) { $0.position }
        }
        group.post(access: .roles(.programmeOfficer), .definePortfolio) { request, context in
            let identity = try context.requireIdentity()
            let body = try await request.decode(as: PortfolioRequest.self, context: context)
            return try await BudgetDesk(journal: journal).define(body, by: identity.command(context))
        }
        group.get("{id}", access: .open, .portfolio) { request, context in
            let version = try request.query(allowing: ["version"]).integer("version", in: Self.versions)
            return try await find(context.pathParameter("id"), version)
        }
        group.get("{id}/activities", access: .open, .portfolioActivities) { request, context in
            let query = try request.query(allowing: ["version"] + Paging.parameters)
            let page = try query.page(by: String.self)
            let version = try query.integer("version", in: Self.versions)
            let filter = try await find(context.pathParameter("id"), version).filter
            let found = try await journal.read { try PortfolioQueries.activities($0, filter, page) }
            return try Page(found, for: page) { $0.identifier }
        }
    }

    private static let versions = 1...1_000_000

    private func find(_ id: String, _ version: Int?) async throws -> PortfolioItem {
        guard let item = try await journal.read({ try PortfolioQueries.find($0, id, version: version) }) else {
            throw Problem.notFound("portfolio", id: version.map { "\(id), version \($0)" } ?? id)
        }
        return item
    }
}
