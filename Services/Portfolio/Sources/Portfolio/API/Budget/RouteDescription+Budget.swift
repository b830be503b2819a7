import Domain
import HTTPTypes
import ServiceKit

/// The addresses of budgets, ceilings and portfolios.
extension RouteDescription {
    private static let money = Schema.object(["amount": .text, "currency": .text])
    private static let line = Schema.object(["line": .text, "amount": money])
    private static let year = Schema.integer(in: BudgetDesk.years)
    private static let stage = Schema.choice(BudgetStage.self)
    private static let euros = Schema.object([
        "total": money, "conversions": .list(of: .text), "excluded": .list(of: money),
    ])

    private static let budget = Schema.object(
        ["article": .text, "year": year, "amount": money, "version": .text, "source": .text],
        optional: ["stage": stage, "lines": .list(of: line)])

    static let recordBudget = RouteDescription(
        "Records a version of the budget of an article for a year; one that is recorded is never overwritten.",
        takes: .json(
            .object(
                ["article": .text(length: 1...20), "year": year, "stage": stage, "amount": money, "source": .text],
                optional: ["version": .text, "lines": .list(of: line)])),
        answers: .json(.object(["budget": budget, "lines": .list(of: line)])),
        problems: [.conflict, .unprocessableContent])

    private static let version: [RouteParameter] = [
        .query("year", year, isRequired: true), .query("article", .text, "By default 4.2."),
        .query("stage", stage, "By default the latest one that is recorded."),
    ]

    private static let named: [String: Schema] = [
        "article": .text, "year": year, "stage": stage, "version": .text, "budget": money,
    ]

    static let budgetExecution = RouteDescription(
        "What the donor committed and paid in a year beside a version of its budget.", version,
        answers: .json(
            .object(
                named.merging([
                    "source": .text, "committed": euros, "disbursed": euros, "cashExecution": .text,
                    "lines": .list(
                        of: .object([
                            "line": .text.orNull, "budget": money.orNull, "committed": euros, "disbursed": euros,
                        ])),
                ]) { first, _ in first })), problems: [.notFound])

    static let forwardCover = RouteDescription(
        "Payments that signed commitments schedule for the three years after, beside a year's budget.", version,
        answers: .json(
            .object(
                named.merging([
                    "years": .list(of: .object(["year": .integer, "scheduled": euros])), "scheduled": money,
                    "cover": .text, "unscheduled": money, "excluded": .list(of: money),
                ]) { first, _ in first })), problems: [.notFound])

    private static let scenario = Schema.object([
        "id": .text(length: 1...200), "title": .text, "article": .text, "assumptions": .text,
        "years": .list(of: .object(["year": year, "amount": money])), "source": .text,
    ])
    private static let oneScenario = Schema.object([
        "scenario": scenario, "version": .integer(from: 1), "recordedBy": .text, "recordedAt": .instant,
    ])

    static let budgetScenarios = RouteDescription(
        "Budget scenarios with all versions; none of them is a budget.", .paging,
        answers: .json(.page(of: oneScenario)))
    static let recordScenario = RouteDescription(
        "Records a budget scenario, or a new version of it.", takes: .json(scenario), answers: .json(oneScenario),
        problems: [.unprocessableContent])

    private static let reallocation = Schema.object([
        "id": .text(length: 1...200), "article": .text, "year": year, "stage": stage, "reason": .text,
        "moves": .list(of: .object(["line": .text, "change": money])),
    ])
    private static let oneReallocation = Schema.object(
        ["reallocation": reallocation, "status": .choice(ReallocationStatus.self), "proposedBy": .text],
        optional: ["decidedBy": .text, "decisionReason": .text])

    static let reallocations = RouteDescription(
        "Reallocations within an article.",
        [.query("year", year), .query("status", .choice(ReallocationStatus.self))] + .paging,
        answers: .json(.page(of: oneReallocation)))
    static let proposeReallocation = RouteDescription(
        "Proposes to move money between lines of an article: the changes add up to zero.",
        takes: .json(reallocation), answers: .json(oneReallocation), problems: [.conflict, .unprocessableContent])
    static let approveReallocation = RouteDescription(
        "Approves a reallocation that somebody else proposed.", answers: .json(oneReallocation),
        problems: [.conflict, .unprocessableContent])
    static let declineReallocation = RouteDescription(
        "Declines a reallocation.", takes: .json(.object(["reason": .text])), answers: .json(oneReallocation),
        problems: [.conflict, .unprocessableContent])

    private static let ceiling = Schema.object(
        [
            "programme": .text, "phase": .integer, "ceiling": money.orNull, "version": .integer(from: 0),
            "source": .text, "committed": .list(of: money), "left": money.orNull, "isExceeded": .boolean,
            "conversions": .list(of: .text),
        ], optional: ["start": .day, "end": .day, "setBy": .text, "reason": .text])

    static let programmeCeilings = RouteDescription(
        "Ceilings of programmes by phase, with what is committed within them.", [.query("programme")],
        answers: .json(.page(of: ceiling)))
    static let setCeiling = RouteDescription(
        "Sets the ceiling of a phase of a programme; the one before stays on record.",
        takes: .json(
            .object([
                "programme": .text(length: 1...200), "phase": .integer, "ceiling": money, "reason": .text,
                "source": .text,
            ])), answers: .json(ceiling), problems: [.unprocessableContent])

    private static let filter = Schema.object(
        [:],
        optional: [
            "programmes": .list(of: .text), "countries": .list(of: .text), "reporters": .list(of: .text),
            "statuses": .list(of: .text), "markers": .list(of: .text),
        ])
    private static let onePortfolio = Schema.object([
        "id": .text, "version": .integer(from: 1), "title": .text, "filter": filter, "reason": .text,
        "decidedBy": .text, "recordedAt": .instant,
    ])

    static let portfolios = RouteDescription(
        "Portfolios, with every version.", [.query("id")] + .paging, answers: .json(.page(of: onePortfolio)))
    static let definePortfolio = RouteDescription(
        "Defines a portfolio, or a new version of it.",
        takes: .json(.object(["id": .text(length: 1...200), "title": .text, "reason": .text, "filter": filter])),
        answers: .json(onePortfolio), problems: [.unprocessableContent])
    static let portfolio = RouteDescription(
        "A portfolio, in its latest version or the one that is asked for.",
        [.query("version", .integer(in: 1...1_000_000))], answers: .json(onePortfolio), problems: [.notFound])
    static let portfolioActivities = RouteDescription(
        "The activities that a version of a portfolio holds.",
        [.query("version", .integer(in: 1...1_000_000))] + .paging,
        answers: .json(
            .page(
                of: .object([
                    "identifier": .text, "title": .text, "countries": .list(of: .text),
                    "version": .integer(from: 0), "provenance": .text,
                ]))), problems: [.notFound])
}
