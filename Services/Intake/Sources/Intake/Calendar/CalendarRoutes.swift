import Domain
import Foundation
import Hummingbird
import Journal
import ServiceKit

/// The addresses under `/intake/v1/calendar`: which reports are owed when.
struct CalendarRoutes: Sendable {
    let journal: Journal
    let now: @Sendable () -> Date

    func add(to routes: Routes) {
        routes.group("/intake/v1/calendar")
            .get(access: .sentByPartners, .calendar) { request, context in try await list(request, context) }
            .post(access: .roles(.programmeOfficer), .scheduleReport) { request, context in
                try await schedule(request, context)
            }
            .post("{id}/due", access: .roles(.programmeOfficer), .moveReport) { request, context in
                try await move(request, context)
            }
            .post("{id}/withdrawal", access: .roles(.programmeOfficer), .callOffReport) { request, context in
                try await callOff(request, context)
            }
    }

    private func list(_ request: Request, _ context: PlatformRequestContext) async throws -> Page<CalendarRow> {
        let (scope, now) = (try context.scope(), now())
        let page = try request.query(allowing: Paging.parameters).page(by: Int64.self)
        let rows = try await journal.read {
            try CalendarRow.list(
                $0, organisation: scope, after: page.after ?? 0, limit: page.fetchCount, at: now)
        }
        return try Page(rows, for: page, position: \.number)
    }

    private func schedule(_ request: Request, _ context: PlatformRequestContext) async throws -> Response {
        let body = try await request.decode(as: ScheduleRequest.self, context: context)
        guard [.resultsReport, .financialReport].contains(body.kind) else {
            throw Problem(
                .invalidValue, status: .unprocessableContent, detail: "A \(body.kind.rawValue) is not owed by a day.",
                field: "kind", remedy: "Set kind to results-report or financial-report.")
        }
        let id = ObligationID(UUID())
        let scheduled = ReportScheduled(
            obligation: id, programme: body.programme, organisation: body.organisation, kind: body.kind,
            period: body.period, dueOn: body.dueOn, timeZone: body.timeZone,
            due: try Self.end(of: body.dueOn, in: body.timeZone))
        let row = try await give(.scheduled(scheduled), on: id, context)
        var response = try context.responseEncoder.encode(row, from: request, context: context)
        response.status = .created
        return response
    }

    private func move(_ request: Request, _ context: PlatformRequestContext) async throws -> CalendarAnswer {
        let body = try await request.decode(as: MoveRequest.self, context: context)
        let why = try Said.checked(body.why, as: "why")
        let (id, row) = try await found(context)
        let moved = ReportDueMoved(
            obligation: id, dueOn: body.dueOn, due: try Self.end(of: body.dueOn, in: row.timeZone), why: why)
        return try await give(.moved(moved), on: id, context)
    }

    private func callOff(_ request: Request, _ context: PlatformRequestContext) async throws -> CalendarAnswer {
        let why = try await request.decode(as: ReasonRequest.self, context: context).checked()
        let (id, _) = try await found(context)
        return try await give(.calledOff(ReportCalledOff(obligation: id, why: why)), on: id, context)
    }

    private func found(_ context: PlatformRequestContext) async throws -> (ObligationID, CalendarRow) {
        let (text, now) = (try context.pathParameter("id"), now())
        guard let id = ObligationID(text),
            let row = try await journal.read({ try CalendarRow.find($0, id: text, at: now) })
        else { throw Problem.notFound("obligation", id: text) }
        return (id, row)
    }

    private func give(
        _ command: CalendarRules.Event, on id: ObligationID, _ context: PlatformRequestContext
    ) async throws -> CalendarAnswer {
        let (by, now) = (try context.requireIdentity().command(context), now())
        do {
            return try await journal.perform { transaction in
                try transaction.execute(CalendarRules.self, on: .obligation(id), command, by: by)
                guard let row = try CalendarRow.find(transaction.db, id: id.text, at: now) else {
                    throw Problem.notFound("obligation", id: id.text)
                }
                return CalendarAnswer(row: row)
            }
        } catch let rejection as SubmissionRejection {
            throw Problem(rejection)
        }
    }

    /// The moment at which a day is over somewhere: its last second is still in time.
    static func end(of day: CalendarDate, in name: String) throws -> Date {
        guard let zone = TimeZone(identifier: name) else {
            throw Problem(
                .invalidValue, status: .unprocessableContent, detail: "“\(name.prefix(60))” is no time zone.",
                field: "timeZone", remedy: "Send a name of the IANA list, such as Africa/Kampala.")
        }
        guard let end = day.end(in: zone) else {
            throw Problem(
                .invalidValue, status: .unprocessableContent, detail: "\(day) is no day to plan with.",
                field: "dueOn", remedy: "Send one from 1970 to 9000.")
        }
        return end
    }
}

/// A report that is owed.
struct ScheduleRequest: Decodable {
    let programme: ProgrammeCode
    let organisation: OrganisationCode
    let kind: SubmissionKind
    let period: Period
    /// The last day on which it is in time.
    let dueOn: CalendarDate
    /// Where that day is counted, by its IANA name.
    let timeZone: String
}

/// Another day for a report that is owed.
struct MoveRequest: Decodable {
    let dueOn: CalendarDate
    let why: String
}

/// A report that is owed, as an answer.
struct CalendarAnswer: ResponseEncodable {
    let row: CalendarRow

    func encode(to encoder: any Encoder) throws { try row.encode(to: encoder) }
}
