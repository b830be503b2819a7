import Domain
import HTTPTypes
import ServiceKit

/// The addresses under `/localisation/v1`.
extension RouteDescription {
    private static let money = Schema.object(["amount": .text, "currency": .text])

    private static let oneFramework = Schema.object(
        [
            "id": .text, "title": .text, "programme": .text, "ceiling": money, "opens": .instant, "closes": .instant,
            "passMark": .integer(in: 0...100), "advancePercentage": .integer(in: 0...100), "publishedAt": .instant,
            "provenance": .text,
            "usage": .object([
                "applications": .integer(from: 0), "granted": money, "advanced": money, "left": money,
                "asOf": .instant, "provenance": .list(of: .text),
            ]),
        ], optional: ["ranking": .object(["establishedAt": .instant], optional: ["establishedBy": .text])])

    static let frameworks = RouteDescription(
        "Subsidy frameworks, with what of each is used.", .paging, answers: .json(.page(of: oneFramework)))
    static let framework = RouteDescription(
        "A subsidy framework, with what of it is used.", answers: .json(oneFramework))

    static let publishFramework = RouteDescription(
        "Publishes a framework; the same framework again changes nothing.",
        takes: .json(
            .object(
                [
                    "framework": .text, "title": .text, "programme": .text, "ceiling": money, "opens": .instant,
                    "closes": .instant,
                ],
                optional: [
                    "passMark": .integer(in: 0...100), "advancePercentage": .integer(in: 0...100),
                    "provenance": .text,
                ])),
        statuses: [.ok, .created], answers: .json(oneFramework), problems: [.notFound])
    static let rankApplications = RouteDescription(
        "Establishes the ranking, and with it the grants.", answers: .json(oneFramework),
        problems: [.unprocessableContent])

    private static let oneDecision = Schema.object(
        [
            "application": .text, "framework": .text, "title": .text, "outcome": .choice(DecisionOutcome.self),
            "decidedAt": .instant, "provenance": .text,
        ],
        optional: [
            "ground": .text, "reason": .text, "amount": money, "rank": .integer(from: 1), "decidedBy": .text,
        ])

    private static let oneApplication = Schema.object(
        [
            "id": .text, "framework": .text, "status": .choice(ApplicationStatus.self), "applicant": .object,
            "title": .text, "country": .text, "period": .object, "requested": money, "receivedAt": .instant,
            "provenance": .text,
        ],
        optional: [
            "threshold": .object(["passed": .boolean, "unmet": .list(of: .text)]),
            "score": .object(
                ["score": .integer(in: 0...100), "scoredBy": .text, "motivation": .text],
                optional: ["scoredAt": .instant]),
            "rank": .integer(from: 1), "decision": oneDecision,
            "advance": .object(["amount": money, "paidBy": .text, "paidOn": .day]),
        ])

    static let applications = RouteDescription(
        "Applications: one's own, or all for those who work on them.",
        [.query("framework"), .query("status", .choice(ApplicationStatus.self))] + .paging,
        answers: .json(.page(of: oneApplication)))
    static let application = RouteDescription(
        "An application, with its assessment and the decision on it.", answers: .json(oneApplication))
    static let score = RouteDescription(
        "Records how an application is judged.",
        takes: .json(.object(["score": .integer(in: 0...100), "motivation": .text])), answers: .json(oneApplication))
    static let payAdvance = RouteDescription(
        "Records that an advance was paid.",
        takes: .json(.object([:], optional: ["amount": money, "paidOn": .day]), isRequired: false),
        answers: .json(oneApplication))

    static let decisions = RouteDescription(
        "Decisions on applications.",
        [.query("framework"), .query("outcome", .choice(DecisionOutcome.self))] + .paging,
        answers: .json(.page(of: oneDecision)))
}
