import HTTPTypes
import ServiceKit

/// The addresses under `/portfolio/v1`. Amounts are texts, so that no reader makes binary fractions of them.
extension RouteDescription {
    private static let origin: [String: Schema] = [
        "origin": .object(["kind": .text, "id": .text]), "provenance": .text, "recordedAt": .text,
    ]
    private static let party = Schema.object([:], optional: ["ref": .text, "name": .text, "activity": .text])
    private static let money = Schema.object(["amount": .text, "currency": .text])
    private static let total = Schema.object([
        "type": .text, "currency": .text, "count": .integer(from: 0), "sum": .text,
    ])

    private static func recorded(_ members: [String: Schema]) -> [String: Schema] {
        origin.merging(members) { _, own in own }
    }

    static let activities = RouteDescription(
        "Activities, by identifier.",
        [
            .query("identifier"), .query("q", .text, "How the identifier or title begins."), .query("reporter"),
            .query("country", .text, "ISO 3166-1 alpha-2."), .query("status"), .query("programme"),
            .query("submission"),
        ] + .paging,
        answers: .json(
            .page(
                of: .object(
                    recorded([
                        "identifier": .text, "title": .text, "countries": .list(of: .text),
                        "version": .integer(from: 0),
                    ]), optional: ["reporter": party, "status": .text, "programme": .text]))))

    static let iatiExport = export(
        "Activities as a file of IATI 2.03: those of partners as they reported them, those of the donor as it decided.")
    static let iatiExportWithReports = export(
        "The same with what results reports say of people reached; for partners with their own reports.")

    private static func export(_ summary: String) -> RouteDescription {
        RouteDescription(
            summary,
            [
                .query("identifier"), .query("q", .text, "How the identifier begins."), .query("reporter"),
                .query("country", .text, "ISO 3166-1 alpha-2."), .query("status"), .query("programme"),
            ], statuses: [.ok, .notModified], answers: .bytes("application/xml"), problems: [.notFound])
    }

    static let activity = RouteDescription(
        "An activity with its versions and totals.",
        answers: .json(
            .object([
                "identifier": .text, "version": .integer(from: 0), "activity": .object,
                "versions": .list(of: .object), "totals": .list(of: total), "budgets": .list(of: .object),
                "plannedDisbursements": .list(of: .object),
            ])))

    static let activityHistory = RouteDescription(
        "The versions of an activity, each with its content.",
        answers: .json(
            .object([
                "identifier": .text,
                "versions": .list(of: .object(["version": .object, "totals": .list(of: total)])),
            ])))

    static let transactions = RouteDescription(
        "Transactions.",
        [
            .query("activity"), .query("type"), .query("currency", .text, "ISO 4217."), .query("provider"),
            .query("receiver"), .query("from", .day), .query("to", .day), .query("submission"),
        ] + .paging,
        answers: .json(
            .page(
                of: .object(
                    recorded([
                        "id": .integer, "activity": .text, "version": .integer(from: 0), "number": .integer,
                        "type": .text, "date": .text.orNull, "value": money.orNull,
                    ]),
                    optional: [
                        "reference": .text, "valueDate": .text, "provider": party, "receiver": party,
                        "description": .text, "isHumanitarian": .boolean,
                    ]))))

    static let fundingChain = RouteDescription(
        "Where the money of an activity comes from and goes to.", [.query("activity", isRequired: true)],
        answers: .json(
            .object([
                "activity": .text, "upstream": .list(of: .object), "downstream": .list(of: .object), "isCut": .boolean,
            ])))

    static let results = RouteDescription(
        "Results with their indicators and values.",
        [.query("activity"), .query("type"), .query("submission")] + .paging,
        answers: .json(
            .page(
                of: .object(
                    recorded([
                        "id": .integer, "activity": .text, "version": .integer(from: 0), "number": .integer,
                        "title": .text, "indicators": .list(of: .object),
                    ]), optional: ["type": .text]))))

    static let organisations = RouteDescription(
        "Organisations, by code.",
        [
            .query("type"), .query("country", .text, "ISO 3166-1 alpha-2."), .query("local", .boolean),
            .query("refugee-led", .boolean),
        ] + .paging, answers: .json(.page(of: .object)))

    static let programmes = RouteDescription(
        "Programmes, by code.", .paging, answers: .json(.page(of: .object)))
    static let budgets = RouteDescription("Budgets.", .paging, answers: .json(.page(of: .object)))
    static let quotedFigures = RouteDescription(
        "Figures as letters and reports state them.", .paging, answers: .json(.page(of: .object)))

    static let submissionSummary = RouteDescription(
        "What a submission brought, as soon as all of it is in.", [.query("submission", isRequired: true)],
        answers: .json(
            .object([
                "activities": .integer(from: 0), "transactions": .list(of: total), "results": .integer(from: 0),
                "indicators": .integer(from: 0), "periods": .integer(from: 0), "dimensions": .integer(from: 0),
                "unusable": .integer(from: 0),
            ])), problems: [.notFound])
}
