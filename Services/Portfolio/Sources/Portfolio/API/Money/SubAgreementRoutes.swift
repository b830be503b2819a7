import Domain
import Hummingbird
import Journal
import ServiceKit

/// Sub-agreements: the list, the chain as a tree, and what is wrong in it.
struct SubAgreementRoutes: Sendable {
    let journal: Journal

    private static let filters = [
        "programme", "reporter", "activity", "country", "local", "refugee-led", "reference", "history",
    ]

    func add(to routes: Routes) {
        routes.get("sub-agreements", access: .open, .subAgreements) { request, _ in
            let query = try request.query(allowing: Self.filters + Paging.parameters)
            let filter = SubAgreementFilter(
                programme: query.string("programme"), reporter: query.string("reporter"),
                activity: query.string("activity"), country: try query.country(), isLocal: try query.boolean("local"),
                isRefugeeLed: try query.boolean("refugee-led"), reference: query.string("reference"),
                isHistory: try query.boolean("history") ?? false)
            let page = try query.page(by: Int64.self)
            let found = try await journal.read { try SubAgreementQueries.page($0, filter, page) }
            return try Page(found, for: page) { $0.id }
        }
        routes.get("funding-tree", access: .open, .fundingTree) { request, _ in
            let text = try request.query(allowing: ["programme"]).required("programme")
            guard let programme = ProgrammeCode(text) else { throw Problem.notFound("programme", id: text) }
            return try await journal.read { try SubAgreementQueries.tree($0, of: programme) }
        }
        routes.get("funding-flags", access: .open, .fundingFlags) { request, _ in
            let query = try request.query(allowing: ["programme", "kind"] + Paging.parameters)
            let (programme, page) = (query.string("programme"), try query.page(by: Int64.self))
            let kind = try query.choice("kind", as: FundingChainFlag.Kind.self)
            let found = try await journal.read { try SubAgreementQueries.flags($0, of: programme, kind: kind, page) }
            return try Page(found, for: page) { $0.id }
        }
    }
}
