import Domain
import Findings
import Foundation
import Hummingbird
import Journal
import ServiceKit
import Tabular

/// Templates to report in, with what the partner reported on before.
struct TemplateRoutes: Sendable {
    let journal: Journal
    let reference: ReferenceData

    private static let activityLimit = 2_000
    private static let groupLimit = 1_000

    func add(to routes: Routes) {
        routes.group("/intake/v1/templates")
            .get("results-report.xlsx", access: .own(Role.ofPartners, all: []), .templateWorkbook) { request, context in
                try await template(.xlsx, request, context)
            }
            .get("results-report.csv", access: .own(Role.ofPartners, all: []), .templateText) { request, context in
                try await template(.csv, request, context)
            }
    }

    /// `programme=PROSPECTS&period=2025-01-01/2025-12-31`, with `language` en, nl, fr or ar.
    private func template(
        _ form: IntakeRoutes.AnnotatedForm, _ request: Request, _ context: PlatformRequestContext
    ) async throws -> Response {
        let query = try request.query(allowing: ["programme", "period", "language"])
        let identity = try context.requireIdentity()
        let organisation = try OrganisationCode(of: identity.officer)
        let programme = try programme(query.string("programme"))
        let period = try period(query.string("period"))
        let language = try MessageLanguage(of: request, query)
        let (activities, groups) = try await journal.read { db in
            (
                try ReportedTable.activities(db, of: organisation, limit: Self.activityLimit),
                try ReportedTable.groups(db, of: organisation, in: programme.code, limit: Self.groupLimit)
            )
        }
        let template = ResultsTemplate(
            programme: programme, period: period, reference: reference, activities: activities, groups: groups,
            language: language)
        let file = ScratchFile(extension: form.rawValue)
        switch form {
        case .xlsx: try TemplateWriter.write(template.workbook, to: file.path)
        case .csv: try TemplateWriter.writeCSV(template.sheet, to: file.path)
        }
        return try Response(
            file: file, name: "results-report-\(programme.code.text)-\(period.start)-\(period.end)", form: form)
    }

    private func programme(_ text: String?) throws -> ProgrammeProfile {
        let codes = reference.programmes.map(\.code.text)
        guard let programme = reference.programmes.first(where: { $0.code.text == text ?? codes.first }) else {
            throw Self.invalid("programme", "is none that is known", "Send one of: \(codes.joined(separator: ", ")).")
        }
        return programme
    }

    private func period(_ text: String?) throws -> Period {
        let days = (text ?? "").split(separator: "/").compactMap { Domain.CalendarDate(String($0)) }
        guard days.count == 2, let period = Period(days[0], days[1]) else {
            throw Self.invalid("period", "is not two days in order", "Send it like period=2025-01-01/2025-12-31.")
        }
        return period
    }

    private static func invalid(_ field: String, _ what: String, _ remedy: String) -> Problem {
        Problem(
            .invalidValue, status: .badRequest, detail: "The parameter \(field) \(what).", field: field, remedy: remedy)
    }
}
