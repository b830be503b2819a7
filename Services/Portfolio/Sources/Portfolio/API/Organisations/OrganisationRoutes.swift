import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Journal
import ServiceKit

/// Organisations: what is known of each, what is recorded, which checks expire. Reading is open but for histories and
/// checks.
struct OrganisationRoutes: Sendable {
    let desk: OrganisationDesk
    /// The time now.
    let now: @Sendable () -> Date

    init(journal: Journal, now: @escaping @Sendable () -> Date) {
        desk = OrganisationDesk(journal: journal)
        self.now = now
    }

    func add(to routes: Routes) {
        let record = Access.roles(.programmeOfficer)
        let check = Access.roles(.programmeOfficer, .financeController)
        routes.post("organisations", access: record, .registerOrganisation) { try await register($0, $1) }
        routes.get("organisations/{id}", access: .open, .organisation) { try await detail($0, $1) }
        routes.get("organisations/{id}/history", access: .roles(Role.ofProgramme), .organisationHistory) {
            try await history($0, $1)
        }
        routes.post("organisations/{id}/identifiers", access: record, .identifyOrganisation) {
            let body = try await $0.decode(as: IdentifierRequest.self, context: $1)
            let identifier = OrganisationIdentifier(
                kind: body.kind, scheme: body.scheme ?? "", value: body.value)
            return try await say(.identify(identifier, evidence: body.evidence), $1)
        }
        routes.post("organisations/{id}/names", access: record, .nameOrganisation) {
            let body = try await $0.decode(as: NameRequest.self, context: $1)
            return try await say(.name(body.name, language: body.language), $1)
        }
        routes.post("organisations/{id}/typing", access: record, .typeOrganisation) {
            let body = try await $0.decode(as: TypingRequest.self, context: $1)
            return try await say(
                .type(
                    OrganisationRecord.Typing(
                        isLocal: body.isLocal, isRefugeeLed: body.isRefugeeLed, iatiType: body.iatiType,
                        isFoundedByRefugees: body.isFoundedByRefugees,
                        leadershipDisplacedPercent: body.leadershipDisplacedPercent, evidence: body.evidence,
                        date: body.date ?? today)), $1)
        }
        routes.post("organisations/{id}/affiliation", access: record, .affiliateOrganisation) {
            let body = try await $0.decode(as: AffiliationRequest.self, context: $1)
            return try await say(
                .affiliate(
                    OrganisationRecord.AffiliationStatement(
                        affiliation: body.affiliation, network: body.network, parent: body.parent,
                        evidence: body.evidence, date: body.date ?? today)), $1)
        }
        routes.post("organisations/{id}/legal-basis", access: record, .recordLegalBasis) {
            let body = try await $0.decode(as: LegalBasisRequest.self, context: $1)
            return try await say(.legalBasis(body.basis, evidence: body.evidence), $1)
        }
        routes.post("organisations/{id}/due-diligence", access: check, .recordDueDiligence) {
            try await say(.dueDiligence, $0, $1)
        }
        routes.post("organisations/{id}/sanctions-check", access: check, .recordSanctionsCheck) {
            try await say(.sanctions, $0, $1)
        }
        routes.get("organisation-checks", access: .roles(Role.ofProgramme), .organisationChecks) { request, _ in
            try await checks(request)
        }
        routes.get("organisation-rules", access: .open, .organisationRules) { request, _ in
            _ = try request.query()
            return OrganisationRulesResponse(desk.rules, .standard)
        }
    }

    private var today: CalendarDate { CalendarDate(utc: now()) }

    private func register(_ request: Request, _ context: PlatformRequestContext) async throws -> Response {
        let identity = try context.requireIdentity()
        let body = try await request.decode(as: RegistrationRequest.self, context: context)
        let profile: OrganisationProfile
        do {
            profile = try body.profile()
        } catch {
            throw Problem(error)
        }
        let (detail, isNew) = try await desk.register(profile, by: identity.command(context))
        guard let detail else { throw Problem.notFound("organisation", id: profile.code.text) }
        var response = try detail.response(from: request, context: context)
        if isNew { response.status = .created }
        response.headers[.location] = "/portfolio/v1/organisations/\(Address.escaped(profile.code.text))"
        return response
    }

    private func detail(_ request: Request, _ context: PlatformRequestContext) async throws -> OrganisationDetail {
        _ = try request.query()
        let id = try context.pathParameter("id")
        let rules = desk.rules
        let found = try await desk.journal.read { try OrganisationQueries.detail($0, id, rules) }
        guard let found else { throw Problem.notFound("organisation", id: id) }
        return found
    }

    private func history(_ request: Request, _ context: PlatformRequestContext) async throws -> OrganisationHistory {
        _ = try request.query()
        let id = try context.pathParameter("id")
        guard let found = try await desk.journal.read({ try OrganisationQueries.history($0, id) }) else {
            throw Problem.notFound("organisation", id: id)
        }
        return found
    }

    private func checks(_ request: Request) async throws -> Page<CheckItem> {
        let query = try request.query(allowing: ["on", "kind", "state"] + Paging.parameters)
        let filter = CheckFilter(
            day: try query.day("on") ?? today,
            kind: try query.choice("kind", as: OrganisationRecord.CheckKind.self),
            state: try query.choice("state", as: CheckState.self))
        let page = try query.page(by: String.self)
        let rules = desk.rules
        let found = try await desk.journal.read { try CheckQueries.page($0, filter, rules, page) }
        return try Page(found, for: page, position: \.place)
    }

    private func say(
        _ kind: OrganisationRecord.CheckKind, _ request: Request, _ context: PlatformRequestContext
    ) async throws -> OrganisationDetail {
        let body = try await request.decode(as: CheckRequest.self, context: context)
        return try await say(.check(kind, on: body.on ?? today, body.outcome, evidence: body.evidence), context)
    }

    private func say(
        _ change: OrganisationRecord.Change, _ context: PlatformRequestContext
    ) async throws -> OrganisationDetail {
        let identity = try context.requireIdentity()
        return try await desk.record(
            change, of: context.pathParameter("id"), today: today, by: identity.officer, identity.command(context))
    }
}
