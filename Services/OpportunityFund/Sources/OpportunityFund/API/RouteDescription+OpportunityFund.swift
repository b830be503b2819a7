import Domain
import HTTPTypes
import ServiceKit

/// The addresses under `/opportunity-fund/v1`.
extension RouteDescription {
    private static let money = Schema.object(["amount": .text, "currency": .text])

    private static let oneCall = Schema.object([
        "id": .text, "title": .text, "programme": .text, "envelope": money, "opens": .instant, "closes": .instant,
        "publishedAt": .instant, "provenance": .text,
        "usage": .object([
            "approved": money, "signed": money, "paid": money, "left": money, "asOf": .instant,
            "provenance": .list(of: .text),
        ]),
    ])

    static let calls = RouteDescription(
        "Calls, with what of each is used.", .paging, answers: .json(.page(of: oneCall)))
    static let call = RouteDescription("A call, with what of it is used.", answers: .json(oneCall))

    static let publishCall = RouteDescription(
        "Publishes a call; the same call again changes nothing.",
        takes: .json(
            .object(
                [
                    "call": .text, "title": .text, "programme": .text, "envelope": money, "opens": .instant,
                    "closes": .instant,
                ], optional: ["provenance": .text])),
        statuses: [.ok, .created], answers: .json(oneCall), problems: [.notFound])

    private static let oneProposal = Schema.object(
        [
            "id": .text, "call": .text, "status": .choice(ProposalStatus.self), "lead": .text, "title": .text,
            "receivedAt": .instant,
        ],
        optional: [
            "country": .text, "pillar": .choice(Pillar.self), "priority": .text, "period": .object, "total": money,
            "shares": .list(of: .object), "benefitsRefugees": .boolean, "benefitsHosts": .boolean,
            "provenance": .text, "award": .text,
            "appraisal": .object(
                ["appraiser": .text, "score": .integer(in: 0...100), "recommended": .boolean, "motivation": .text],
                optional: ["appraisedAt": .instant]),
            "decision": .object(
                ["outcome": .text, "decidedAt": .instant], optional: ["by": .text, "reason": .text]),
        ])

    static let proposals = RouteDescription(
        "Proposals: one's own, or all for those who work on them.",
        [.query("call"), .query("status", .choice(ProposalStatus.self))] + .paging,
        answers: .json(.page(of: oneProposal)))
    static let proposal = RouteDescription("A proposal, with what was decided on it.", answers: .json(oneProposal))

    static let appraise = RouteDescription(
        "Records how a proposal is judged.",
        takes: .json(.object(["score": .integer(in: 0...100), "motivation": .text])), answers: .json(oneProposal))
    static let approve = RouteDescription(
        "Approves a proposal, which becomes an award.", answers: .json(oneProposal), problems: [.unprocessableContent])
    static let reject = RouteDescription(
        "Rejects a proposal.", takes: .json(.object(["reason": .text])), answers: .json(oneProposal))

    private static let oneAward = Schema.object(
        [
            "id": .text, "call": .text, "status": .choice(AwardStatus.self), "title": .text, "country": .text,
            "amount": money, "paid": money, "shares": .list(of: .object), "approvedBy": .text,
            "approvedAt": .instant, "asOf": .instant, "provenance": .text,
            "tranches": .list(
                of: .object(
                    ["number": .integer(from: 1), "status": .text, "amount": money],
                    optional: [
                        "requestedBy": .text, "requestedAt": .instant, "paidBy": .text, "paidOn": .day,
                        "shares": .list(of: .object),
                    ])),
        ], optional: ["signedBy": .text, "signedOn": .day])

    static let awards = RouteDescription(
        "Awards.", [.query("call"), .query("status", .choice(AwardStatus.self))] + .paging,
        answers: .json(.page(of: oneAward)))
    static let award = RouteDescription("An award with its tranches.", answers: .json(oneAward))

    static let signAward = RouteDescription(
        "Signs an award.",
        takes: .json(.object([:], optional: ["signedOn": .day, "tranches": .list(of: money)]), isRequired: false),
        answers: .json(oneAward))
    static let requestTranche = RouteDescription(
        "Requests a tranche.", answers: .json(oneAward), problems: [.unprocessableContent])
    static let payTranche = RouteDescription(
        "Records that a tranche was paid.",
        takes: .json(.object([:], optional: ["paidOn": .day]), isRequired: false), answers: .json(oneAward))
}
