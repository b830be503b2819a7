import Domain
import Foundation
import Hummingbird
import ServiceKit

/// The programme at a glance, with the figures of the first page.
struct OverviewResponse: ResponseEncodable, Sendable {
    let asOf: Date
    let notes: [String]
    let budget: Figure
    let reach: ReachResponse
    let money: MoneyResponse
    let calls: [Award]
    let frameworks: [Award]
    let letters: [Stated]

    init(_ overview: Overview) {
        asOf = overview.asOf
        notes = [ReachReport.note, MoneyReport.note]
        budget = overview.budget
        reach = ReachResponse(overview.reach)
        money = MoneyResponse(overview.money)
        calls = overview.awards.calls.map(Award.init)
        frameworks = overview.awards.frameworks.map(Award.init)
        letters = overview.letters.rows.map(Stated.init)
    }

    /// A call of the Fund or a subsidy framework.
    struct Award: Encodable, Sendable {
        let code: String
        let title: String
        /// Envelope or ceiling.
        let bound: Figure
        let decided: Figure
        let decisions: Int
        let paid: Figure

        init(_ row: AwardReport.Row) {
            code = row.code
            title = row.title
            bound = row.bound
            decided = row.decided
            decisions = row.decisions
            paid = row.paid
        }
    }

    /// A figure as a letter states it.
    struct Stated: Encodable, Sendable {
        let what: String
        let bound: String?
        let period: String
        let letter: String
        let figure: Figure

        init(_ row: LetterReport.Row) {
            what = row.stated.what
            bound = row.bound
            period = row.stated.period
            letter = row.letter
            figure = row.figure
        }
    }
}

extension Overview {
    /// Every figure of the page, as the CSV file has them.
    var figures: [Figure] {
        [reach.total.reach, reach.total.women, reach.total.disability, budget]
            + (reach.groups + reach.pillars + reach.countries + reach.countryGroups + reach.countryPillars).map(\.reach)
            + money.figures + awards.figures + letters.rows.map(\.figure)
    }
}
