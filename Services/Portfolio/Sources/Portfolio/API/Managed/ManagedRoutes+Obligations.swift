import Domain
import Foundation
import Hummingbird
import Journal
import ServiceKit

/// What is owed: the calendar, and what people record.
extension ManagedRoutes {
    func addObligations(to routes: Routes) {
        let keepers = Access.roles(.programmeOfficer, .financeController)
        routes.get("obligations", access: .sentByPartners, .obligations) { try await calendar($0, $1) }
        routes.group("managed-activities/{id}")
            .post("valuation", access: .roles(.financeController), .valueCommitment) { request, context in
                let body = try await request.decode(as: ValuationRequest.self, context: context)
                return try await give(.value(body.rate, reason: body.reason), context)
            }
            .post("obligations", access: keepers, .recordObligation) { request, context in
                let obligation = try await request.decode(as: ActivityObligation.self, context: context)
                _ = try checked { () throws(ManagedRejection) in try ResultWindow.zone(obligation.timeZone) }
                return try await give(.owe(obligation), context)
            }
            .post("obligations/{key}/due", access: keepers, .moveObligation) { request, context in
                let key = try context.pathParameter("key")
                let body = try await request.decode(as: DueRequest.self, context: context)
                return try await give(.moveDue(key, to: body.dueOn, reason: body.reason), context)
            }
            .post("obligations/{key}/fulfilment", access: keepers, .meetObligation) { request, context in
                let key = try context.pathParameter("key")
                let body = try await request.decode(as: EvidenceRequest.self, context: context)
                return try await give(.meet(key, evidence: body.evidence), context)
            }
            .post("obligations/{key}/waiver-request", access: keepers, .requestWaiver) { request, context in
                let key = try context.pathParameter("key")
                let body = try await request.decode(as: GivenReason.self, context: context)
                return try await give(.requestWaiver(key, reason: body.reason), context)
            }
            .post("obligations/{key}/waiver", access: keepers, .waiveObligation) { request, context in
                let key = try context.pathParameter("key")
                let body = try await request.decode(as: GivenReason.self, context: context)
                return try await give(.waive(key, reason: body.reason), context)
            }
    }

    private func calendar(_ request: Request, _ context: PlatformRequestContext) async throws -> Page<ObligationItem> {
        let query = try request.query(
            allowing: Paging.parameters + ["activity", "kind", "status", "overdue", "on", "zone"])
        let page = try query.page(by: Int64.self)
        let filter = ManagedQueries.ObligationFilter(
            activity: query.string("activity"), partner: try context.scope(),
            kind: try query.choice("kind", as: ObligationKind.self),
            status: try query.choice("status", as: ObligationStatus.self)?.rawValue,
            isOverdue: try query.boolean("overdue"))
        let zone = query.string("zone") ?? desk.rules.timeZone
        let moment = try checked { () throws(ManagedRejection) in try ResultWindow.zone(zone) }
        // A day begins somewhere: what was due the day before is late from then on.
        let now =
            try query.day("on").map { day in
                try checked { () throws(ManagedRejection) in
                    try ResultWindow.moment("on", day.start(in: moment), on: day)
                }
            } ?? desk.now()
        let items = try await desk.journal.read {
            try ManagedQueries.obligations($0, filter, after: page.after, limit: page.fetchCount, at: now)
        }
        return try Page(items, for: page, position: \.number)
    }

    private func checked<Value>(_ work: () throws(ManagedRejection) -> Value) throws -> Value {
        do throws(ManagedRejection) {
            return try work()
        } catch {
            throw Problem(error)
        }
    }
}

/// What became of what is owed.
enum ObligationStatus: String, CaseIterable { case open, met, waived }
