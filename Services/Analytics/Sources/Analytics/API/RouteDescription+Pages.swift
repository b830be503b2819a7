import HTTPTypes
import ServiceKit

/// The pages for people.
extension RouteDescription {
    private static let page: [RouteParameter] = [
        .query("asOf", .text, "A day, which means its end in UTC, or a time."),
        language,
    ]
    static let language = RouteParameter.query(
        "lang", .choice(PageLanguage.self), "By default what Accept-Language prefers, or English.")

    private static let asOf = [RouteParameter.query("asOf", .text, "A day, which means its end in UTC, or a time.")]

    static let fundingChain = RouteDescription(
        "What the donor paid to whom, and to what kind of receiver those passed it on, by currency.", asOf,
        answers: .csv)
    static let obligationCounts = RouteDescription(
        "How many obligations are in which state, by kind.", asOf, answers: .csv)
    static let obligationList = RouteDescription(
        "Each obligation with the event that says what became of it.", asOf, answers: .csv)

    static let overviewPage = RouteDescription("The programme, for people.", page, answers: .html)
    static let themePage = RouteDescription("A subject over all countries, for people.", page, answers: .html)
    static let placePage = RouteDescription(
        "A country, pillar or partner, for people.", page, answers: .html, problems: [.notFound])
    static let definitionList = RouteDescription("The figures and what they mean, for people.", page, answers: .html)
    static let definitionPage = RouteDescription(
        "What a figure means, for people.", page, answers: .html, problems: [.notFound])
    static let figureLineagePage = RouteDescription(
        "The facts that one value of a figure is made of, for people.", question + page.suffix(1), answers: .html,
        problems: [.notFound])
    static let script = RouteDescription("What draws the pictures of pages.", answers: .bytes("text/javascript"))
}
