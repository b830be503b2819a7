import Domain
import Foundation
import Hummingbird
import ServiceKit

/// People reached, at every level.
struct ReachResponse: ResponseEncodable, Sendable {
    let asOf: Date
    let note: String
    let total: Row
    let rows: [Row]

    init(_ report: ReachReport) {
        asOf = report.asOf
        note = ReachReport.note
        total = Row(report.total)
        rows = report.rows.map(Row.init)
    }

    struct Row: Encodable, Sendable {
        let level: ReachRow.Level
        let country: CountryCode?
        let pillar: Pillar?
        let population: Population?
        let group: PopulationGroup?
        let reach: Figure
        let women: Seen
        let disability: Seen
        let balance: Balance

        init(_ row: ReachRow) {
            level = row.level
            country = row.selection.country
            pillar = row.selection.pillar
            population = row.selection.population
            group = row.selection.group
            reach = row.reach
            women = Seen(figure: row.women, seen: row.womenSeen)
            disability = Seen(figure: row.disability, seen: row.disabilitySeen)
            balance = Balance(row.balance)
        }
    }

    /// A share with its coverage: the percentage of people whose reports tell.
    struct Seen: Encodable, Sendable {
        let share: Figure
        let known: Int
        let counted: Int
        let coverage: ExactDecimal?

        init(figure: Figure, seen: Visibility) {
            share = figure
            known = seen.known
            counted = seen.counted
            coverage = seen.coverage.map(ExactDecimal.init)
        }
    }

    struct Balance: Encodable, Sendable {
        let hostShare: ExactDecimal?
        let target: ExactDecimal
        let balance: ExactDecimal?
        let unknownShare: ExactDecimal?
        let assessable: Bool

        init(_ balance: HostBalance) {
            hostShare = balance.hostShare.map { ExactDecimal($0.rounded(to: 3)) }
            target = ExactDecimal(balance.target)
            self.balance = balance.balance.map { ExactDecimal($0.rounded(to: 3)) }
            unknownShare = balance.unknownShare.map { ExactDecimal($0.rounded(to: 3)) }
            assessable = balance.isAssessable
        }
    }
}
