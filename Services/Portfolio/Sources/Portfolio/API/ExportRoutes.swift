import Domain
import HTTPTypes
import Hummingbird
import IATI
import Journal
import ServiceKit

/// The portfolio as a file of IATI 2.03.
struct ExportRoutes: Sendable {
    let journal: Journal
    let today: @Sendable () -> Domain.CalendarDate
    let catalogue: [IndicatorProfile]
    private let passed = PassedActivities()

    init(journal: Journal, today: @escaping @Sendable () -> Domain.CalendarDate, catalogue: [IndicatorProfile]) {
        self.journal = journal
        self.today = today
        self.catalogue = catalogue
    }

    private static let filters = ["identifier", "q", "reporter", "country", "status", "programme"]

    func add(to routes: Routes) {
        routes.get("export/iati.xml", access: .open, .iatiExport) { request, _ in
            try await export(request, .none)
        }
        routes.get("export/iati-with-reports.xml", access: .sentByPartners, .iatiExportWithReports) {
            request, context in
            let scope = try context.scope()
            return try await export(request, scope.map { .of($0) } ?? .all)
        }
    }

    private func export(_ request: Request, _ reports: ExportedReports) async throws -> Response {
        let query = try request.query(allowing: Self.filters)
        let filter = ActivityFilter(
            identifier: query.string("identifier"), prefix: query.string("q"), reporter: query.string("reporter"),
            country: try query.country(), status: query.string("status"), programme: query.string("programme"))
        let (change, isEmpty) = try await journal.read {
            (try ExportQueries.lastChange($0), try ExportQueries.page($0, filter, after: nil, limit: 1).isEmpty)
        }
        guard !isEmpty else {
            throw Problem(
                .notFound, status: .notFound, detail: "No activity is as these parameters say.",
                remedy: "Look under /portfolio/v1/activities for what there is, and ask for less.")
        }
        let day = today()
        let tag = EntityTag.of("\(change)/\(day)/\(reports)")
        let headers: HTTPFields = [
            .contentType: "application/xml; charset=utf-8", .eTag: "W/\(tag)",
            .contentDisposition: "attachment; filename=\"iati.xml\"",
        ]
        guard !EntityTag.matches(tag, request) else { return Response(status: .notModified, headers: headers) }
        guard let published = IATI.CalendarDate(year: day.year, month: day.month, day: day.day) else {
            throw Problem(
                .internalError, status: .internalServerError, detail: "The clock shows no day of the calendar.",
                remedy: "Set the clock.")
        }
        let export = ActivityExport(
            journal: journal, filter: filter, today: published, passed: passed, reports: reports,
            catalogue: catalogue)
        return Response(
            status: .ok, headers: headers, body: ResponseBody { writer in try await export.write(to: &writer) })
    }
}
