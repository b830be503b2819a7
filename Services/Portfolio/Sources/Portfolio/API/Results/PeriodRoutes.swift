import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Journal
import ServiceKit

/// The addresses of result periods: each step has the roles that may take it.
struct PeriodRoutes: Sendable {
    let desk: ResultDesk

    func add(to routes: Routes) {
        let officer = Access.roles(.programmeOfficer)
        let reporters = Access.own([.submitter, .authorisedOfficer], all: [])
        routes.get("result-periods", access: .sentByPartners, .resultPeriods) { try await list($0, $1) }
        routes.get("unmatched-reports", access: officer, .unmatchedReports) { try await unmatched($0, $1) }
        let periods = routes.group("managed-activities/{id}/periods")
        periods.post(access: officer, .schedulePeriod) { try await schedule($0, $1) }
        let period = periods.group("{period}")
        period
            .get(access: .sentByPartners, .resultPeriod) { try await detail($0, $1) }
            .post("due", access: officer, .movePeriod) { try await move($0, $1) }
            .post("values", access: reporters, .recordValues) { request, context in
                let body = try await request.decode(as: ValuesRequest.self, context: context)
                return try await give(.record(try values(body.values)), context)
            }
        step("opening", .open, officer, .openPeriod, on: period)
        step("submission", .submitted, reporters, .submitPeriod, on: period)
        step("partner-check", .partnerChecked, .own([.authorisedOfficer], all: []), .checkPeriod, on: period)
        step("post-validation", .postValidated, .roles(.post), .validateAtPost, on: period)
        step("headquarters-validation", .headquartersValidated, officer, .validateAtHeadquarters, on: period)
        step("acceptance", .accepted, .roles(.programmeOfficer, .financeController), .acceptPeriod, on: period)
        step("lock", .locked, officer, .lockPeriod, on: period)
        step("publication", .published, officer, .publishPeriod, on: period)
        let returners = Access.own([.authorisedOfficer], all: [.post, .programmeOfficer, .financeController])
        step("return", .returned, returners, .returnPeriod, on: period)
        step("withdrawal", .calledOff, officer, .callOffPeriod, on: period)
        addCorrections(to: period)
    }

    private func addCorrections(to period: Routes) {
        let askers = Access.own([.submitter, .authorisedOfficer], all: [.programmeOfficer])
        period.post("corrections", access: askers, .requestCorrection) { request, context in
            let body = try await request.decode(as: CorrectionRequest.self, context: context)
            return try await give(.requestCorrection(try values(body.values), reason: body.reason), context)
        }
        for (word, outcome, about) in [
            ("approval", ApprovalOutcome.approved, RouteDescription.approveCorrection),
            ("rejection", .rejected, .rejectCorrection),
        ] {
            period.post("corrections/{number}/\(word)", access: .roles(.programmeOfficer), about) { request, context in
                let text = try context.pathParameter("number")
                guard let number = Int(text) else { throw Problem.notFound("correction", id: text) }
                let body = try await request.decode(as: GivenReason.self, context: context)
                return try await give(.decideCorrection(number, outcome, reason: body.reason), context)
            }
        }
    }

    private func step(
        _ word: String, _ state: ResultPeriodState, _ access: Access, _ about: RouteDescription, on period: Routes
    ) {
        period.post(word, access: access, about) { request, context in
            let body = try await request.decodeIfAny(StepRequest.self, context: context)
            return try await give(.step(state, reason: body?.reason), context)
        }
    }

    private func list(_ request: Request, _ context: PlatformRequestContext) async throws -> Page<PeriodItem> {
        let query = try request.query(allowing: Paging.parameters + ["activity", "state", "overdue", "asOf"])
        let page = try query.page(by: Int64.self)
        let filter = PeriodQueries.Filter(
            activity: query.string("activity"), partner: try context.scope(),
            state: try query.choice("state", as: ResultPeriodState.self), isOverdue: try query.boolean("overdue"))
        let now = try query.instant("asOf") ?? desk.now()
        let items = try await desk.journal.read {
            try PeriodQueries.page($0, filter, after: page.after, limit: page.fetchCount, at: now)
        }
        return try Page(items, for: page, position: \.number)
    }

    private func unmatched(_ request: Request, _ context: PlatformRequestContext) async throws -> Page<UnmatchedItem> {
        let page = try request.query(allowing: Paging.parameters).page(by: Int64.self)
        let items = try await desk.journal.read {
            try PeriodQueries.unmatched($0, after: page.after, limit: page.fetchCount)
        }
        return try Page(items, for: page, position: \.number)
    }

    private func detail(_ request: Request, _ context: PlatformRequestContext) async throws -> PeriodDetail {
        _ = try request.query()
        let (activity, period, scope, now) = (
            try activity(context), try period(context), try context.scope(), desk.now()
        )
        let detail = try await desk.journal.read {
            try PeriodQueries.detail($0, activity.text, period, partner: scope, at: now)
        }
        guard let detail else { throw Problem.noPeriod(period) }
        return detail
    }

    private func schedule(_ request: Request, _ context: PlatformRequestContext) async throws -> Response {
        let identity = try context.requireIdentity()
        let body = try await request.decode(as: ScheduleRequest.self, context: context)
        let detail = try await desk.schedule(
            body, for: try activity(context), by: identity, identity.command(context))
        var response = try detail.response(from: request, context: context)
        response.status = .created
        return response
    }

    private func move(_ request: Request, _ context: PlatformRequestContext) async throws -> PeriodDetail {
        let body = try await request.decode(as: DueRequest.self, context: context)
        let (activity, period, now) = (try activity(context), try period(context), desk.now())
        let known = try await desk.journal.read {
            try PeriodQueries.detail($0, activity.text, period, partner: nil, at: now)
        }
        guard let known else { throw Problem.noPeriod(period) }
        let window: ResultWindow
        do throws(ManagedRejection) {
            window = try ResultWindow(
                period, opensOn: nil, dueOn: body.dueOn, timeZone: known.item.timeZone, lockDays: desk.rules.lockDays)
        } catch {
            throw Problem(error)
        }
        return try await give(.moveDue(body.dueOn, window, reason: body.reason), context)
    }

    private func give(
        _ action: ResultPeriod.Action, _ context: PlatformRequestContext
    ) async throws -> PeriodDetail {
        let identity = try context.requireIdentity()
        return try await desk.give(
            action, to: try activity(context), try period(context), by: identity, identity.command(context),
            scope: try context.scope())
    }

    private func values(_ requests: [ValueRequest]) throws -> [ResultValue] {
        do throws(ManagedRejection) {
            var values: [ResultValue] = []
            for request in requests { values.append(try request.value(desk.catalogue)) }
            return values
        } catch {
            throw Problem(error)
        }
    }

    private func activity(_ context: PlatformRequestContext) throws -> ActivityID {
        let id = try context.pathParameter("id")
        guard let activity = ActivityID(id) else { throw Problem.notManaged(id) }
        return activity
    }

    /// In an address a period is written `2025-10-01--2026-09-30`.
    private func period(_ context: PlatformRequestContext) throws -> Period {
        let text = try context.pathParameter("period")
        let days = text.split(separator: "--", omittingEmptySubsequences: false).map { CalendarDate(String($0)) }
        guard days.count == 2, let start = days[0], let end = days[1], let period = Period(start, end) else {
            throw Problem.notFound("result period", id: text)
        }
        return period
    }
}
