import Domain
import HTTPTypes
import ServiceKit

/// The addresses of organisations under `/portfolio/v1`.
extension RouteDescription {
    private static let evidence = Schema.text(length: 1...4000)
    private static let detail = RouteContent.json(
        .object(
            [
                "code": .text, "mergedWith": .list(of: .text), "countries": .list(of: .text),
                "names": .list(of: .object(["name": .text], optional: ["language": .text])),
                "identifiers": .list(
                    of: .object([
                        "kind": .choice(OrganisationIdentifier.Kind.self), "scheme": .text, "value": .text,
                    ])),
                "isLocal": .boolean.orNull, "isRefugeeLed": .boolean.orNull, "mayApplyForSubsidy": .boolean.orNull,
                "rules": .text,
            ],
            optional: [
                "registered": .object, "iatiType": .text, "typing": .object, "affiliation": .object,
                "legalBasis": .object,
            ]))

    private static func statement(_ summary: String, _ body: Schema) -> RouteDescription {
        RouteDescription(
            summary, takes: .json(body), answers: detail, problems: [.notFound, .conflict, .unprocessableContent])
    }

    static let registerOrganisation = RouteDescription(
        "Makes an organisation known; the same again changes nothing.",
        takes: .json(
            .object(
                ["code": .text(length: 1...200), "name": .text(length: 1...200)],
                optional: ["iatiType": .text, "iatiIdentifier": .text, "country": .text(length: 2...2)])),
        statuses: [.ok, .created], answers: detail, problems: [.notFound, .conflict, .unprocessableContent])

    static let organisation = RouteDescription(
        "What is known of an organisation. One that was merged is answered for by the one that is kept.",
        answers: detail)

    static let organisationHistory = RouteDescription(
        "Everything that was recorded of an organisation and of those merged into it.",
        answers: .json(
            .object([
                "code": .text, "mergedWith": .list(of: .text), "decisions": .list(of: .object),
                "entries": .list(
                    of: .object([
                        "organisation": .text, "event": .text, "recordedAt": .text, "by": .text, "content": .object,
                    ])),
            ])))

    static let identifyOrganisation = statement(
        "Records an identifier under its scheme.",
        .object(
            [
                "kind": .choice(OrganisationIdentifier.Kind.self), "value": .text(length: 1...200),
                "evidence": evidence,
            ], optional: ["scheme": .text]))

    static let nameOrganisation = statement(
        "Records a name in a language.", .object(["name": .text(length: 1...200), "language": .text(length: 2...2)]))

    static let typeOrganisation = statement(
        "Decides on evidence whether an organisation is local or refugee-led, and its type.",
        .object(
            ["isLocal": .boolean, "isRefugeeLed": .boolean, "evidence": evidence],
            optional: [
                "iatiType": .text, "isFoundedByRefugees": .boolean, "leadershipDisplacedPercent": .text, "date": .day,
            ]))

    static let affiliateOrganisation = statement(
        "Records whether an organisation belongs to an international NGO, and its parent.",
        .object(
            ["affiliation": .choice(Affiliation.self), "evidence": evidence],
            optional: ["network": .text, "parent": .text(length: 1...200), "date": .day]))

    static let recordLegalBasis = statement(
        "Records the law an organisation exists under.",
        .object(["basis": .choice(LegalBasis.self), "evidence": evidence]))

    private static let check = Schema.object(
        ["outcome": .choice(OrganisationCheck.Outcome.self), "evidence": evidence], optional: ["on": .day])
    static let recordDueDiligence = statement("Records a due diligence.", check)
    static let recordSanctionsCheck = statement("Records a look into the lists of sanctions.", check)

    static let organisationChecks = RouteDescription(
        "Which checks hold, expire, have expired or are missing as of a day; what is to be done first comes first.",
        [
            .query("on", .day, "As of which day; today, when it is left out."),
            .query("kind", .choice(OrganisationRecord.CheckKind.self)), .query("state", .choice(CheckState.self)),
        ] + .paging,
        answers: .json(
            .page(
                of: .object(
                    [
                        "organisation": .text, "name": .text, "kind": .choice(OrganisationRecord.CheckKind.self),
                        "state": .choice(CheckState.self), "asOf": .day,
                    ], optional: ["on": .day, "validThrough": .day, "outcome": .text, "rules": .text]))))

    static let organisationRules = RouteDescription(
        "The rules about organisations and duplicates that are a choice of ours, with their version.",
        answers: .json(
            .object([
                "version": .text, "dueDiligenceMonths": .integer(from: 0), "sanctionsMonths": .integer(from: 0),
                "expiringDays": .integer(from: 0), "leadershipPercent": .text, "registers": .list(of: .text),
                "duplicates": .object(["version": .text, "organisationScore": .integer, "activityScore": .integer]),
            ])))
}
