import Domain
import Hummingbird
import Journal
import ServiceKit

/// The catalogue of indicators, and how they come to be counted otherwise.
struct IndicatorRoutes: Sendable {
    let desk: ResultDesk
    let indicators: [IndicatorProfile]

    func add(to routes: Routes) {
        let officer = Access.roles(.programmeOfficer)
        routes.group("indicators")
            .get(access: .open, .indicators) { request, _ in
                _ = try request.query()
                let all = Dictionary(
                    grouping: try await desk.journal.read { try PeriodQueries.definitions($0) }, by: \.indicator)
                return Page(
                    items: indicators.map { IndicatorItem(indicator: $0, definitions: all[$0.code] ?? []) }, next: nil)
            }
            .post("{id}/redefinition", access: officer, .proposeRedefinition) { request, context in
                let body = try await request.decode(as: RedefinitionRequest.self, context: context)
                let profile = try profile(context)
                return try await define(
                    .propose(
                        profile.code, method: body.method, populations: body.populations ?? [], reason: body.reason),
                    profile, context)
            }
            .post("{id}/redefinition/approval", access: officer, .approveRedefinition) { _, context in
                try await define(.approve, try profile(context), context)
            }
    }

    private func define(
        _ action: IndicatorDefinition.Action, _ profile: IndicatorProfile, _ context: PlatformRequestContext
    ) async throws -> IndicatorItem {
        let identity = try context.requireIdentity()
        return try await desk.define(action, profile, by: identity, identity.command(context))
    }

    private func profile(_ context: PlatformRequestContext) throws -> IndicatorProfile {
        let id = try context.pathParameter("id")
        guard let profile = indicators.first(where: { $0.code.text == id }) else {
            throw Problem.notFound("indicator", id: id)
        }
        return profile
    }
}
