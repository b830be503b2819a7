import Domain
import Hummingbird
import Journal
import ServiceKit

/// Organisations, programmes, budgets and quoted figures.
struct ReferenceRoutes: Sendable {
    let journal: Journal

    func add(to routes: Routes) {
        routes.get("organisations", access: .open, .organisations) { request, _ in
            let query = try request.query(allowing: ["type", "country", "local", "refugee-led"] + Paging.parameters)
            let filter = OrganisationFilter(
                type: query.string("type"), country: try query.country(), isLocal: try query.boolean("local"),
                isRefugeeLed: try query.boolean("refugee-led"))
            let page = try query.page(by: String.self)
            let found = try await journal.read { try ReferenceQueries.organisations($0, filter, page) }
            return try Page(found, for: page) { $0.code.text }
        }
        routes.get("programmes", access: .open, .programmes) { request, _ in
            let page = try request.query(allowing: Paging.parameters).page(by: String.self)
            let found = try await journal.read { try ReferenceQueries.programmes($0, page) }
            return try Page(found, for: page) { $0.code.text }
        }
        routes.get("budgets", access: .open, .budgets) { request, _ in
            let page = try request.query(allowing: Paging.parameters).page(by: String.self)
            let found = try await journal.read { try ReferenceQueries.budgets($0, page) }
            return try Page(found, for: page) { $0.key }
        }
        routes.get("figures", access: .open, .quotedFigures) { request, _ in
            let page = try request.query(allowing: Paging.parameters).page(by: String.self)
            let found = try await journal.read { try ReferenceQueries.figures($0, page) }
            return try Page(found, for: page) { $0.key }
        }
    }
}
