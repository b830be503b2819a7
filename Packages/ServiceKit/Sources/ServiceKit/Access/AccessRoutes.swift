import Foundation
import Hummingbird

/// The addresses under `/access/v1`: who one is, whom a reference stands for, and for administrators who is known.
///
/// People and keys are changed on the machine, with `prospects people` and `prospects keys`: whoever takes over an
/// administrator's session over HTTP cannot make one of their own.
struct AccessRoutes: Sendable {
    let callers: Callers

    func add(to routes: Routes) {
        routes.group("/access/v1")
            .get("me", access: .signedIn, .me) { request, context in try me(request, context) }
            .get("officers/{id}", access: .signedIn, .officer) { request, context in try officer(request, context) }
            .get("people", access: .roles(.administrator), .people) { request, _ in
                _ = try request.query()
                return Answer(people: callers.people.all.map(PersonListing.init), keys: nil)
            }
            .get("keys", access: .roles(.administrator), .keys) { request, _ in
                _ = try request.query()
                return Answer(people: nil, keys: try callers.keys.list())
            }
    }

    private func me(_ request: Request, _ context: PlatformRequestContext) throws -> Me {
        _ = try request.query()
        let identity = try context.requireIdentity()
        return Me(
            id: identity.id, name: callers.officer(identity.id, for: identity)?.name,
            organisation: identity.organisation, roles: identity.roles.sorted(),
            operations: Operation.allCases.filter(identity.operations.contains))
    }

    /// Somebody whose name is not for the caller, and nobody at all, are answered alike.
    private func officer(_ request: Request, _ context: PlatformRequestContext) throws -> OfficerCard {
        _ = try request.query()
        let id = try context.pathParameter("id")
        guard let card = callers.officer(id, for: try context.requireIdentity()) else {
            throw Problem.notFound("officer", id: id)
        }
        return card
    }

    private struct Me: ResponseEncodable, Sendable {
        let id: String
        let name: String?
        let organisation: String
        let roles: [Role]
        let operations: [Operation]
    }

    private struct Answer: ResponseEncodable, Sendable {
        let people: [PersonListing]?
        let keys: [KeyListing]?
    }
}
