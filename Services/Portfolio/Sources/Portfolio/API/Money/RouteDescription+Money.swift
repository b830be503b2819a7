import Domain
import HTTPTypes
import ServiceKit

/// The addresses of expenditure, sub-agreements and exchange rates.
extension RouteDescription {
    private static let money = Schema.object(["amount": .text, "currency": .text])
    private static let period = Schema.object(["start": .day, "end": .day])
    private static let rate = Schema.object(["currency": .text, "perEuro": .text])

    private static let spending: [RouteParameter] = [
        .query("programme"), .query("reporter", .text, "An organisation's code."), .query("activity"),
        .query("from", .day, "The first day that counts."), .query("to", .day, "The last day that counts."),
    ]

    static let expenditure = RouteDescription(
        "What partners report to have spent: of each activity and period the report that counts.",
        spending + [.query("history", .boolean, "Also reports that a later one replaced.")] + .paging,
        answers: .json(
            .page(
                of: .object([
                    "reporter": .text, "programme": .text, "activity": .text, "period": period, "submission": .text,
                    "provenance": .text, "reportedAt": .instant, "isSuperseded": .boolean,
                    "isCounted": .boolean,
                    "lines": .list(
                        of: .object(
                            [
                                "budgetLine": .text, "intervention": .choice(InterventionType.self),
                                "costClass": .choice(CostClass.self), "amount": money,
                            ], optional: ["pillar": .text, "country": .text])),
                ]))))

    static let expenditureOverlaps = RouteDescription(
        "Financial reports that are left out because their periods overlap others: what, where, and what to do.",
        [.query("programme"), .query("reporter", .text, "An organisation's code."), .query("activity")] + .paging,
        answers: .json(
            .page(
                of: .object([
                    "reporter": .text, "programme": .text, "activity": .text, "submission": .text, "period": period,
                    "counted": .list(of: .object(["submission": .text, "period": period])), "detail": .text,
                    "remedy": .text,
                ]))))

    static let expenditureByKind = RouteDescription(
        "What was spent by kind of intervention, and how much of all spending is told apart so.", spending,
        answers: .json(
            .object([
                "groups": .list(
                    of: .object([
                        "intervention": .choice(InterventionType.self), "costClass": .choice(CostClass.self),
                        "total": money,
                    ])),
                "coverage": .list(
                    of: .object([
                        "currency": .text, "coded": .text, "reported": .text, "percentage": .text.orNull,
                    ])),
            ])))

    static let subAgreements = RouteDescription(
        "Agreements by which partners passed money on.",
        [
            .query("programme"), .query("reporter", .text, "An organisation's code."), .query("activity"),
            .query("country", .text, "ISO 3166-1 alpha-2."), .query("local", .boolean),
            .query("refugee-led", .boolean), .query("reference"),
            .query("history", .boolean, "Also what a later report of the same agreement replaced."),
        ] + .paging,
        answers: .json(
            .page(
                of: .object([
                    "id": .integer, "reporter": .text, "programme": .text, "activity": .text, "agreement": .object,
                    "submission": .text, "provenance": .text, "recordedAt": .instant, "isSuperseded": .boolean,
                ]))))

    private static let flag = Schema.object(
        [
            "kind": .choice(FundingChainFlag.Kind.self), "programme": .text, "path": .list(of: .text),
            "agreements": .list(of: .text), "detail": .text,
        ], optional: ["received": money, "passedOn": money, "conversions": .list(of: .text)])

    static let fundingTree = RouteDescription(
        "The chains donor, partner, sub-partner of a programme as a tree, with what each kept.",
        [.query("programme", isRequired: true)],
        answers: .json(
            .object([
                "programme": .text, "total": .list(of: money), "rateReach": .integer(from: 0),
                "organisations": .list(
                    of: .object([
                        "organisation": .text, "received": .list(of: money), "passedOn": .list(of: money),
                        "remaining": money.orNull, "conversions": .list(of: .text), "isRepeated": .boolean,
                        "agreements": .list(of: .object),
                    ])),
                "flags": .list(of: flag),
            ])), problems: [.notFound])

    static let fundingFlags = RouteDescription(
        "What is wrong in chains of sub-agreements and not resolved yet.",
        [.query("programme"), .query("kind", .choice(FundingChainFlag.Kind.self))] + .paging,
        answers: .json(.page(of: .object(["id": .integer, "flag": flag, "flaggedAt": .instant]))))

    static let exchangeRates = RouteDescription(
        "Exchange rates, the latest day first, with every version of each day.", [.query("date", .day)] + .paging,
        answers: .json(
            .page(
                of: .object([
                    "date": .day, "version": .integer(from: 1), "source": .text, "rates": .list(of: rate),
                    "recordedBy": .text, "recordedAt": .instant,
                ]))))

    static let recordExchangeRates = RouteDescription(
        "Records the rates of a file as the European Central Bank publishes it (eurofxref-hist.csv or .xml).",
        takes: .bytes("text/csv", "application/xml"),
        answers: .json(
            .object([
                "recorded": .integer(from: 0), "corrected": .integer(from: 0), "unchanged": .integer(from: 0),
                "rejected": .integer(from: 0),
                "findings": .list(
                    of: .object(
                        ["row": .integer(from: 1), "rule": .text, "detail": .text, "remedy": .text],
                        optional: ["column": .text])),
            ])), problems: [.unprocessableContent])

    static let conversion = RouteDescription(
        "An amount in another currency, with the rate, its day and its source.",
        [
            .query("amount", isRequired: true, "Such as 1250.00."), .query("from", isRequired: true, "ISO 4217."),
            .query("to", .text, "ISO 4217, by default EUR."), .query("on", .day, isRequired: true, "The day."),
        ],
        answers: .json(
            .object([
                "from": money, "to": money, "date": .day, "rateDate": .day, "rate": .text, "source": .text,
                "version": .integer(from: 1), "reach": .integer(from: 0),
            ])), problems: [.notFound])
}
