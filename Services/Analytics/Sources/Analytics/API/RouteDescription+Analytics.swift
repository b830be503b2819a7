import Domain
import HTTPTypes
import ServiceKit

/// The figures, as pages, JSON and CSV, and the stream of events.
extension RouteDescription {
    private static let asOf = RouteParameter.query("asOf", .text, "A day, which means its end in UTC, or a time.")
    private static let reachParameters: [RouteParameter] = [
        .query("country", .text, "ISO 3166-1 alpha-2."), .query("pillar", .choice(Pillar.self)),
        .query("population", .choice(Population.self)), .query("group", .choice(PopulationGroup.self)),
        .query("programme"),
    ]
    private static let moneyParameters: [RouteParameter] = [
        .query("programme"), .query("currency", .text, "ISO 4217."), asOf,
    ]
    private static let lineageParameters: [RouteParameter] =
        [.query("figure", .choice(FigureName.self), isRequired: true)] + reachParameters + [
            .query("phase", .integer), .query("year", .integer), .query("version"), .query("call"),
            .query("framework"), .query("currency", .text, "ISO 4217."), .query("code"), .query("period"),
            .query("letter"), asOf,
        ]

    /// What is unknown of a figure is `null`, not 0; amounts are texts.
    private static let figure = Schema.object(
        [
            "figure": .choice(FigureName.self), "parameters": .object, "unit": .text, "asOf": .instant,
            "lineage": .text,
        ], optional: ["note": .text])
    private static let moneyRow = Schema.object(
        [
            "name": .text, "currency": .text, "committed": figure, "disbursed": figure, "localisationShare": figure,
            "refugeeLedShare": figure,
        ], optional: ["programme": .text])
    private static let reachReport = Schema.object([
        "asOf": .instant, "note": .text, "total": .object, "rows": .list(of: .object),
    ])
    private static let moneyReport = Schema.object([
        "asOf": .instant, "note": .text, "budgets": .list(of: figure), "ceilings": .list(of: figure),
        "totals": .list(of: moneyRow), "programmes": .list(of: moneyRow), "reportedByPartners": .list(of: figure),
    ])

    static let lineagePage = RouteDescription(
        "The events that a figure is made of, for people.", lineageParameters + [language], answers: .html,
        problems: [.notFound])
    static let style = RouteDescription("How pages look.", answers: .bytes("text/css"))

    static let overview = RouteDescription(
        "The programme at a glance.", [asOf],
        answers: .json(
            .object([
                "asOf": .instant, "notes": .list(of: .text), "budget": figure, "reach": reachReport,
                "money": moneyReport, "calls": .list(of: .object), "frameworks": .list(of: .object),
                "letters": .list(of: .object),
            ])))
    static let overviewTable = RouteDescription("The programme at a glance.", [asOf], answers: .csv)
    static let reach = RouteDescription(
        "People reached, at every level.", reachParameters + [asOf], answers: .json(reachReport))
    static let reachTable = RouteDescription("People reached, at every level.", reachParameters + [asOf], answers: .csv)
    static let money = RouteDescription(
        "Budgets, ceilings, commitments and disbursements.", moneyParameters, answers: .json(moneyReport))
    static let moneyTable = RouteDescription(
        "Budgets, ceilings, commitments and disbursements.", moneyParameters, answers: .csv)

    static let lineage = RouteDescription(
        "The events that a figure is made of.", lineageParameters,
        answers: .json(
            .object([
                "figure": figure,
                "events": .list(
                    of: .object(
                        [
                            "event": .text, "type": .text, "source": .text, "recordedAt": .instant,
                            "provenance": .text, "what": .text, "contribution": .object,
                        ], optional: ["submission": .text])),
            ])
        ).or(.html), problems: [.notFound])

    static let events = RouteDescription(
        "All events, one a line; with follow, without end.",
        [
            .query("type"), .query("from", .text, "beginning, now or a time."),
            .query("follow", .boolean, "Whether those that are to come are awaited; by default true."),
        ], answers: .bytes("application/x-ndjson"))

    /// What is asked, whenever that is.
    private static let whatever: [RouteParameter] = [
        .query("by", .text, "At most three dimensions of the figure, such as country,pillar."),
        .query("where", .text, "dimension:value,value;dimension:value, such as country:JO,LB;pillar:education."),
        .query("period", .text, FigurePeriod.expected),
        .query("convert", .text, "A currency that all amounts are converted to by recorded rates, ISO 4217."),
        .query("set", .text, "Rules in place of their defaults, such as host-target:0.5."),
    ]
    static let question =
        whatever + [asOf, .query("format", .choice(FigureFormat.self), "By default what Accept says, or JSON.")]
    private static let row = Schema.object(
        [
            "figure": .text, "at": .object, "value": Schema.text.orNull, "unit": .text, "facts": .integer(from: 0),
            "provenance": .list(of: .text), "suppressed": .boolean, "method": .integer(from: 1), "asOf": .instant,
            "period": Schema.text.orNull, "lineage": .text,
        ],
        optional: [
            "low": .text, "high": .text, "numerator": .text, "denominator": .text, "coverage": .object, "note": .text,
        ])
    /// A comparison has `from`, `to`, `before`, `after`, `items` and `next` in place of `values`.
    private static let answer = Schema.object(
        ["figure": .text],
        optional: [
            "title": .text, "formula": .text, "source": .text, "unit": .text, "method": .integer(from: 1),
            "settings": .list(of: .object), "asOf": .instant, "period": Schema.text.orNull,
            "dimensions": .list(of: .choice(FigureDimension.self)), "values": .list(of: row),
            "excluded": .list(of: .object(["reason": .text, "facts": .integer(from: 1)])),
            "notes": .list(of: .text), "conversion": .object, "from": .instant, "to": .instant, "before": row.orNull,
            "after": row.orNull,
            "items": .list(of: .object), "next": .text,
        ])

    static let figureList = RouteDescription(
        "The figures, each with its formula, source, rules and dimensions.",
        answers: .json(
            .object([
                "figures": .list(
                    of: .object([
                        "code": .text, "title": .text, "purpose": .text, "formula": .text, "source": .text,
                        "unit": .text, "method": .integer(from: 1), "settings": .list(of: .object),
                        "dimensions": .list(of: .choice(FigureDimension.self)), "excludes": .list(of: .text),
                    ]))
            ])))
    static let figureAnswer = RouteDescription(
        "The values of a figure; with compare, what changed one value since then, fact by fact.",
        question + [.query("compare", .text, "An earlier day or time.")] + .paging,
        answers: .json(answer).or(.csv).or(.bytes("application/x-ndjson")), problems: [.notFound])
    static let figureLineage = RouteDescription(
        "The facts that one value of a figure is made of, with the events they stand in.", question + .paging,
        answers: .json(.object(["figure": row, "items": .list(of: .object)], optional: ["next": .text])),
        problems: [.notFound])

    static let figureStream = RouteDescription(
        "The values of a figure at once, and again whenever they change, as server-sent events whose data is the answer in JSON.",
        whatever + [.query("follow", .boolean, "Whether changes are awaited; by default true.")],
        answers: .bytes("text/event-stream"), problems: [.notFound])

    static let facts = RouteDescription(
        """
        All facts of a kind as they were recorded: people, transactions or decisions, as .csv or .ndjson. The same rows in \
        the same order, numbers of people as numbers, amounts as text.
        """,
        [.query("format", .choice(FactExport.Format.self), "Without a suffix: by default what Accept says, or CSV.")],
        answers: .csv.or(.bytes("application/x-ndjson")), problems: [.notFound])
}
