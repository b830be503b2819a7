import Domain
import HTTPTypes
import ServiceKit

/// The addresses of result periods and indicators. A period is written `2025-10-01--2026-09-30` in an address.
extension RouteDescription {
    private static let item = Schema.object([
        "number": .integer, "activity": .text, "period": .text, "programme": .text, "partner": .text,
        "reportingYear": .choice(ReportingYear.self), "state": .choice(ResultPeriodState.self),
        "version": .integer(from: 0), "dueOn": .day, "firstDueOn": .day, "timeZone": .text, "opens": .instant,
        "due": .instant, "locks": .instant, "isOverdue": .boolean, "rules": .text,
    ])
    private static let group = Schema.object(["population": .choice(Population.self), "people": .integer(from: 0)])
    private static let sex = Schema.object(["sex": .choice(Sex.self), "people": .integer(from: 0)])
    private static let values = Schema.list(
        of: .object(
            ["indicator": .text],
            optional: [
                "value": .text, "numerator": .text, "denominator": .text, "groups": .list(of: group), "method": .text,
                "evidence": .text, "sexes": .list(of: sex), "notSplitBecause": .text, "comment": .text,
            ]))
    private static let detail = Schema.object([
        "item": item,
        "versions": .list(
            of: .object(
                ["version": .integer(from: 1), "values": values, "recordedBy": .text, "recordedAt": .text],
                optional: ["reason": .text])),
        "rederived": .list(of: .object),
        "history": .list(of: .object(["what": .text, "recordedAt": .text, "content": .object])),
    ])

    private static func decision(_ summary: String, _ body: Schema) -> RouteDescription {
        RouteDescription(
            summary, takes: .json(body), answers: .json(detail),
            problems: [.notFound, .conflict, .unprocessableContent])
    }

    private static func step(_ summary: String) -> RouteDescription {
        RouteDescription(
            summary, takes: .json(.object([:], optional: ["reason": .text]), isRequired: false), answers: .json(detail),
            problems: [.notFound, .conflict, .unprocessableContent])
    }

    static let resultPeriods = RouteDescription(
        "Periods that results are owed for.",
        [
            .query("activity"), .query("state", .choice(ResultPeriodState.self)), .query("overdue", .boolean),
            .query("asOf", .instant),
        ] + .paging, answers: .json(.page(of: item)))
    static let unmatchedReports = RouteDescription(
        "Accepted reports on managed activities that belong to no period, with what can be done.", .paging,
        answers: .json(
            .page(
                of: .object(
                    [
                        "number": .integer, "activity": .text, "submission": .text, "part": .integer, "period": .text,
                        "reason": .text, "touching": .list(of: .text),
                    ], optional: ["remedy": .text]))))
    static let schedulePeriod = RouteDescription(
        "Says that results are owed for a period.",
        takes: .json(
            .object(
                ["reportingYear": .choice(ReportingYear.self), "dueOn": .day],
                optional: [
                    "year": .integer, "period": .object(["start": .day, "end": .day]), "opensOn": .day,
                    "timeZone": .text,
                ])), statuses: [.created], answers: .json(detail),
        problems: [.notFound, .conflict, .unprocessableContent])
    static let resultPeriod = RouteDescription(
        "The results of a period, with all versions of the figures.", answers: .json(detail))
    static let movePeriod = decision(
        "Gives results that are owed another day.", .object(["dueOn": .day, "reason": .text]))
    static let recordValues = decision("Records figures of a period.", .object(["values": values]))
    static let openPeriod = step("Opens a period whose time has come.")
    static let submitPeriod = step("Submits the figures of a period.")
    static let checkPeriod = step("Says that a second person of the partner checked the figures.")
    static let validateAtPost = step("Validates figures at the embassy.")
    static let validateAtHeadquarters = step("Validates figures at headquarters.")
    static let acceptPeriod = step("Accepts figures as the donor's own.")
    static let lockPeriod = step("Locks figures, once the partner's time is over.")
    static let publishPeriod = step("Publishes figures that are locked.")
    static let returnPeriod = step("Returns figures to the partner, with a reason.")
    static let callOffPeriod = step("Says that results are owed no more, with a reason.")
    static let requestCorrection = decision(
        "Asks to change figures that are locked.", .object(["values": values, "reason": .text]))
    static let approveCorrection = decision(
        "Approves a correction; the old figures stay beside the new.", .object(["reason": .text]))
    static let rejectCorrection = decision("Rejects a correction.", .object(["reason": .text]))

    private static let indicator = Schema.object(["indicator": .object, "definitions": .list(of: .object)])
    static let indicators = RouteDescription(
        "The catalogue of indicators, each with all its definitions.", answers: .json(.page(of: indicator)))
    static let proposeRedefinition = RouteDescription(
        "Proposes to count an indicator in another way.",
        takes: .json(
            .object(
                ["method": .text, "reason": .text], optional: ["populations": .list(of: .choice(Population.self))])),
        answers: .json(indicator), problems: [.notFound, .conflict, .unprocessableContent])
    static let approveRedefinition = RouteDescription(
        "Approves it; figures that stand are counted again beside the old.", answers: .json(indicator),
        problems: [.notFound, .conflict, .unprocessableContent])
}
