import Domain
import Hummingbird
import Journal
import ServiceKit

/// Activities: the list, one with its versions, and its history.
///
/// Identifiers may hold slashes: in an address they are written `%2F`.
struct ActivityRoutes: Sendable {
    let journal: Journal

    private static let filters = [
        "identifier", "q", "reporter", "country", "status", "programme", "submission",
    ]

    func add(to routes: Routes) {
        routes.get("activities", access: .open, .activities) { request, _ in
            let query = try request.query(allowing: Self.filters + Paging.parameters)
            let filter = ActivityFilter(
                identifier: query.string("identifier"), prefix: query.string("q"), reporter: query.string("reporter"),
                country: try query.country(), status: query.string("status"), programme: query.string("programme"),
                submission: query.string("submission"))
            let page = try query.page(by: String.self)
            let found = try await journal.read { try ActivityQueries.page($0, filter, page) }
            return try Page(found, for: page) { $0.identifier }
        }
        routes.get("activities/{identifier}", access: .open, .activity) { _, context in
            let identifier = try context.pathParameter("identifier")
            let detail = try await journal.read { try ActivityQueries.detail($0, identifier) }
            guard let detail else { throw Problem.notFound("activity", id: identifier) }
            return detail
        }
        routes.get("activities/{identifier}/history", access: .open, .activityHistory) { _, context in
            let identifier = try context.pathParameter("identifier")
            let history = try await journal.read { try ActivityQueries.history($0, identifier) }
            guard let history else { throw Problem.notFound("activity", id: identifier) }
            return history
        }
    }
}
