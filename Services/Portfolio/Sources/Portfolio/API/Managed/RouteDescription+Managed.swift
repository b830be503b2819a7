import Domain
import HTTPTypes
import ServiceKit

/// The addresses of managed activities and obligations.
extension RouteDescription {
    private static let money = Schema.object(["amount": .text, "currency": .text])
    private static let period = Schema.object(["start": .day, "end": .day])
    private static let shares = Schema.list(
        of: .object(["vocabulary": .text, "code": .text], optional: ["percentage": .text]))
    private static let line = Schema.object(
        ["code": .text, "name": .text, "amount": money],
        optional: ["intervention": .choice(InterventionType.self), "costClass": .choice(CostClass.self)])
    private static let plan = Schema.object(
        [
            "title": .text, "programme": .text, "partner": .text, "period": period, "scope": .text,
            "budget": .list(of: line),
            "countries": .list(of: .object(["country": .text], optional: ["percentage": .text])), "sectors": shares,
            "pillars": .list(of: .choice(Pillar.self)), "modality": .choice(ServiceModality.self),
        ],
        optional: [
            "gender": .choice(MarkerScore.self), "disability": .choice(MarkerScore.self), "parallelReason": .text,
            "sunsetOn": .day,
        ])
    private static let rate = Schema.object(["currency": .text, "perEuro": .text, "date": .day, "source": .text])
    private static let target = Schema.object([
        "indicator": .text, "baseline": .text, "target": .text, "by": .day, "method": .text,
    ])
    private static let item = Schema.object(
        [
            "identifier": .text, "title": .text, "programme": .text, "partner": .text,
            "stage": .choice(ActivityStage.self), "iatiStatus": .text, "version": .integer(from: 1),
            "commitment": money, "start": .day, "end": .day, "isPastSunset": .boolean, "provenance": .text,
        ], optional: ["original": .text])
    private static let obligation = Schema.object(
        [
            "number": .integer, "activity": .text, "key": .text, "programme": .text, "partner": .text,
            "kind": .choice(ObligationKind.self), "title": .text, "dueOn": .day, "firstDueOn": .day, "timeZone": .text,
            "basis": .text, "status": .choice(ObligationStatus.self), "isOverdue": .boolean,
        ],
        optional: [
            "amount": money, "waiverRequestedBy": .text, "endedOn": .day, "endedBy": .text, "explanation": .text,
        ])
    private static let detail = Schema.object(
        [
            "item": item, "plan": plan, "targets": .list(of: target), "obligations": .list(of: obligation),
            "undecided": .list(of: .object(["kind": .text, "commitment": money])),
            "history": .list(of: .object(["what": .text, "recordedAt": .text, "content": .object])), "rules": .object,
        ],
        optional: [
            "valued": .object,
            "reported": .object(["version": .integer(from: 0), "differences": .list(of: .object(["what": .text]))]),
        ])

    /// A command on a managed activity, which may be refused by a rule.
    private static func decision(_ summary: String, _ body: Schema) -> RouteDescription {
        RouteDescription(
            summary, takes: .json(body), answers: .json(detail),
            problems: [.notFound, .conflict, .unprocessableContent])
    }

    static let activityRules = RouteDescription(
        "The rules for activities, obligations and results that are in force.",
        answers: .json(.object(["activities": .object, "results": .object])))
    static let managedActivities = RouteDescription(
        "Activities that the donor manages: one's own, or all for those who work on them.",
        [.query("programme"), .query("partner"), .query("stage", .choice(ActivityStage.self))] + .paging,
        answers: .json(.page(of: item)))
    static let managedActivity = RouteDescription(
        "A managed activity with everything that was decided, and what its partner reports beside it.",
        answers: .json(detail))
    static let identifyActivity = RouteDescription(
        "Takes an activity up; the same again changes nothing.",
        takes: .json(
            .object(["activity": .text, "plan": plan, "reason": .text], optional: ["provenance": .text])),
        statuses: [.ok, .created], answers: .json(detail), problems: [.notFound, .conflict, .unprocessableContent])
    static let revisePlan = decision(
        "Changes a plan before money is committed.", .object(["plan": plan, "reason": .text]))
    static let setTarget = decision(
        "Sets baseline and target of an indicator.", .object(["target": target, "reason": .text]))
    static let changeStage = decision(
        "Moves an activity to another stage.",
        .object(["stage": .choice(ActivityStage.self), "reason": .text], optional: ["rate": rate]))
    static let requestAmendment = decision(
        "Asks for a change; within the margins it takes effect at once.",
        .object(
            ["kind": .choice(ActivityAmendment.Kind.self), "reason": .text],
            optional: ["budget": .list(of: line), "end": .day, "scope": .text, "partner": .text]))
    static let assessAmendment = decision(
        "Assesses a requested change.", .object(["isAdvised": .boolean, "reason": .text]))
    static let decideAmendment = decision(
        "Approves or rejects a requested change.",
        .object(
            ["outcome": .choice(ApprovalOutcome.self), "reason": .text], optional: ["effectiveOn": .day, "rate": rate]))

    static let obligations = RouteDescription(
        "What is owed on activities, and whether it is late.",
        [
            .query("activity"), .query("kind", .choice(ObligationKind.self)),
            .query("status", .choice(ObligationStatus.self)), .query("overdue", .boolean),
            .query("on", .day, "The day on which one looks; by default now."),
            .query("zone", .text, "Where that day begins, by its IANA name."),
        ] + .paging, answers: .json(.page(of: obligation)), problems: [.unprocessableContent])
    static let valueCommitment = decision(
        "Names the rate by which a commitment is valued in euros; with a reason, in place of the one that is recorded.",
        .object(["currency": .text, "perEuro": .text, "date": .day, "source": .text], optional: ["reason": .text]))
    static let recordObligation = decision(
        "Records that something is owed.",
        .object(
            [
                "key": .text, "kind": .choice(ObligationKind.self), "title": .text, "dueOn": .day, "timeZone": .text,
                "basis": .text,
            ], optional: ["amount": money]))
    static let moveObligation = decision(
        "Gives what is owed another day.", .object(["dueOn": .day, "reason": .text]))
    static let meetObligation = decision("Records that what was owed is there.", .object(["evidence": .text]))
    static let requestWaiver = decision("Asks to let something go that is owed.", .object(["reason": .text]))
    static let waiveObligation = decision(
        "Lets something go that is owed; another person than who asked.", .object(["reason": .text]))
}
