import Domain
import Foundation
import ServiceKit

/// People: chart, countries by pillar, and who is visible.
extension GlanceSections {
    /// At least how many, by country and group. Groups are separate, so their parts add up to the country's.
    var chart: HTML {
        let rows = overview.reach.countries.compactMap { country in
            country.selection.country.map { bar($0, country) }
        }
        guard !rows.isEmpty else { return HTML(trusted: "<p class=\"muted\">No reports of people reached.</p>\n") }
        let title =
            "People reached at least, by country"
            + (overview.reach.total.reach.isGenerated ? " (generated figures)" : "")
        return BarChart(title: title, unit: "people", rows: rows).render()
    }

    private func bar(_ code: CountryCode, _ row: ReachRow) -> BarChart.Row {
        let parts = overview.reach.countryGroups.filter { $0.selection.country == code }
        let segments = PopulationGroup.allCases.compactMap { group -> BarChart.Segment? in
            let part = parts.first { $0.selection.group == group }
            guard part != nil || group != .other else { return nil }
            return BarChart.Segment(group.name, part?.reach.low.map { Decimal($0) }, style: Self.style(group))
        }
        return BarChart.Row(names.country(code) + (row.reach.isGenerated ? " · generated" : ""), segments)
    }

    private static func style(_ group: PopulationGroup) -> BarChart.Style {
        switch group {
        case .displaced: .one
        case .host: .two
        case .other: .three
        case .unknown: .five
        }
    }

    /// The balance between displaced people and host communities in one sentence.
    var balance: HTML {
        let balance = overview.reach.total.balance
        guard balance.unknownShare != nil else { return .empty }
        let target = NumberText.share(balance.target, of: 1, fractionDigits: 0)
        let unknown = NumberText.share(balance.unknownShare, of: 1)
        let hosts = NumberText.share(balance.hostShare, of: 1)
        let sentence =
            balance.isAssessable
            ? "Host communities are \(hosts) of displaced people and hosts together; the share aimed for is \(target) (our default). Status unknown: \(unknown)."
            : "The balance between refugees and host communities is not assessable: the status of \(unknown) of the people is unknown (more than 20 % is too many)."
        return HTML(trusted: "<p>\(HTML(escaping: sentence).markup)\(overview.reach.total.reach.mark.markup)</p>\n")
    }

    var countries: HTML {
        let pillars = Pillar.allCases.filter { pillar in
            pillar != .collaboration || overview.reach.pillars.contains { $0.selection.pillar == pillar }
        }
        let rows = overview.reach.countries.map { country -> [HTML] in
            let code = country.selection.country
            let cells = pillars.map { pillar in
                cell(
                    overview.reach.countryPillars.first {
                        $0.selection.country == code && $0.selection.pillar == pillar
                    }?.reach)
            }
            return [Self.text(code.map(names.country) ?? "")] + cells + [country.reach.cell]
        }
        let totals = pillars.map { pillar in
            cell(overview.reach.pillars.first { $0.selection.pillar == pillar }?.reach)
        }
        return TableMarkup(
            caption: "People reached by country and pillar. Cells need not add up to totals.",
            columns: [.text("Country")] + pillars.map { .number($0.name) } + [.number("All pillars")],
            rows: rows + [[Self.text("All countries")] + totals + [overview.reach.total.reach.cell]], totals: 1
        ).html
    }

    var visibility: HTML {
        let rows = overview.reach.countries.map { visibility($0, $0.selection.country.map(names.country) ?? "") }
        return TableMarkup(
            caption:
                "Who is visible. Balance: from 0 (one side gets nothing) to 1. Shares are of those whose reports tell; coverage says how many those are.",
            columns: [
                .text("Country"), .number("Hosts"), .number("Balance"), .number("Status unknown"),
                .number("Women and girls"), .number("coverage"), .number("With a disability"), .number("coverage"),
            ],
            rows: rows + [visibility(overview.reach.total, "All countries")], totals: 1
        ).html
    }

    private func visibility(_ row: ReachRow, _ name: String) -> [HTML] {
        let balance = row.balance
        let judged: String =
            if balance.isAssessable {
                NumberText.number(balance.balance?.rounded(to: 2))
            } else {
                balance.unknownShare == nil ? NumberText.unknown : "not assessable"
            }
        let mark = row.reach.mark
        return [
            Self.text(name), Self.text(NumberText.share(balance.hostShare, of: 1)) + mark, Self.text(judged) + mark,
            Self.text(NumberText.share(balance.unknownShare, of: 1)) + mark, row.women.cell,
            Self.text(Self.percent(row.womenSeen.coverage)) + mark, row.disability.cell,
            Self.text(Self.percent(row.disabilitySeen.coverage)) + mark,
        ]
    }

    private static func percent(_ value: Decimal?) -> String { NumberText.share(value, of: value == nil ? nil : 100) }
}
