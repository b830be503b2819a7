import HTTPTypes
import ServiceKit

/// The addresses under `/intake/v1/calendar`.
extension RouteDescription {
    private static let owed = Schema.object(
        [
            "number": .integer, "id": .text, "programme": .text, "organisation": .text, "kind": .text,
            "period": .object(["start": .day, "end": .day]), "dueOn": .day, "timeZone": .text, "due": .instant,
            "firstDueOn": .day,
            "status": .choice(["upcoming", "due", "overdue", "submitted", "submitted-late", "called-off"]),
        ],
        optional: ["movedBecause": .text, "submission": .text, "submittedAt": .instant])

    static let calendar = RouteDescription("The reports that are owed.", .paging, answers: .json(.page(of: owed)))
    static let scheduleReport = RouteDescription(
        "Says that a partner owes a report by a day.",
        takes: .json(
            .object([
                "programme": .text, "organisation": .text, "kind": .choice(["results-report", "financial-report"]),
                "period": .object(["start": .day, "end": .day]), "dueOn": .day, "timeZone": .text,
            ])),
        statuses: [.created], answers: .json(owed))
    static let moveReport = RouteDescription(
        "Gives a report that is owed another day.", takes: .json(.object(["dueOn": .day, "why": .text])),
        answers: .json(owed))
    static let callOffReport = RouteDescription(
        "Says that a report is owed no more.", takes: .json(.object(["why": .text])), answers: .json(owed))
}
