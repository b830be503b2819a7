import Domain
import Hummingbird
import Journal
import ServiceKit

/// Changes of policy.
struct PolicyRoutes: Sendable {
    let desk: DossierDesk

    /// How a change was undone.
    private struct ReversalRequest: Decodable {
        /// Today, when it is left out.
        let on: CalendarDate?
        let reason: String
        /// Nothing is left, when it is left out.
        let to: PolicyStage?
    }

    func add(to routes: Routes) {
        DossierRoutes<PolicyChanges>(desk: desk).add(to: routes)
        routes.group(PolicyChanges.address)
            .post(access: .roles(.programmeOfficer, .post), .recordPolicyChange) { request, context in
                let event = try await request.stated(PolicyChangeRecorded.self, provenanceIn: "change", context)
                let today = desk.today
                return try await desk.open(
                    PolicyChanges.self, event.change.id.text, programme: event.change.programme, request, context
                ) { _ in .record(event, today: today) }
            }
            .post("{id}/reversals", access: .roles(.programmeOfficer, .post), .reversePolicyChange) {
                request, context in
                try await reverse(request, context)
            }
    }

    private func reverse(
        _ request: Request, _ context: PlatformRequestContext
    ) async throws -> DossierAnswer<PolicyChanges.Shown> {
        let identity = try context.requireIdentity()
        let body = try await request.decode(as: ReversalRequest.self, context: context)
        let (id, today) = (try context.pathParameter("id"), desk.today)
        return try await desk.give(PolicyChanges.self, id, by: identity.command(context)) { _ in
            .reverse(
                on: body.on ?? today, reason: body.reason, to: body.to, by: identity.officer, today: today)
        }.answer
    }
}

extension RouteDescription {
    fileprivate static let recordPolicyChange = recording(
        PolicyChanges.self, "Records a change of policy, or that it moved to a further stage, with the reason.",
        takes: .object(["change": PolicyChanges.change], optional: ["reason": .words]))
    fileprivate static let reversePolicyChange = deciding(
        PolicyChanges.self, "Records that a change was undone, wholly or back to a stage before.",
        takes: .object(["reason": .words], optional: ["on": .day, "to": .integer(in: 1...5)]))
}
