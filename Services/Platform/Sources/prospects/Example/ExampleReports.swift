import Foundation

/// Results reports of the example: each partner, in each country, for each period.
enum ExampleReports {
    static let periods = [("2024-01-01", "2024-12-31"), ("2025-01-01", "2025-12-31"), ("2026-01-01", "2026-06-30")]

    struct Document: Encodable {
        let kind = "results-report"
        let programme = "PROSPECTS"
        let activity: String
        let period: [String: String]
        let basis = "newly-reached"
        let evidence = ["https://example.org/generated-example"]
        let rows: [Row]
    }

    struct Row: Encodable {
        let indicator: String
        let country: String
        let location: String
        let population: String
        let people: Int
        let parts: [Part]
        let comment = "Invented by the example's generator."
        let notSplitBecause: String?
    }

    struct Part: Encodable {
        let sex: String
        let age: String
        let disability: String
        let people: Int
    }

    /// Documents with the partner that sends each.
    static func all(_ random: inout SeededGenerator) -> [(partner: String, document: Document)] {
        var all: [(String, Document)] = []
        for partner in ExamplePartner.all {
            for country in ExampleCountry.all {
                for (start, end) in periods {
                    let rows = rows(partner, country, &random)
                    let activity = ExampleActivities.identifier(partner, country)
                    all.append(
                        (partner.code, Document(activity: activity, period: ["start": start, "end": end], rows: rows)))
                }
            }
        }
        return all
    }

    private static func rows(
        _ partner: ExamplePartner, _ country: ExampleCountry, _ random: inout SeededGenerator
    ) -> [Row] {
        var rows: [Row] = []
        for indicator in partner.indicators {
            for place in country.places {
                // Jobs reach fewer people than schools and protection, in the example as in the letters.
                let size = indicator.hasPrefix("J") ? 300...1_500 : 2_000...14_000
                let people = split(Int.random(in: size, using: &random), by: country.populations.map(\.1))
                for ((population, _), count) in zip(country.populations, people) {
                    rows.append(
                        Row(
                            indicator: indicator, country: country.code, location: place, population: population,
                            people: count, parts: parts(count, &random),
                            notSplitBecause: population == "unknown" ? "Their status was not asked." : nil))
                }
            }
        }
        return rows
    }

    private static func parts(_ people: Int, _ random: inout SeededGenerator) -> [Part] {
        let female = Int.random(in: 42...56, using: &random)
        let groups: [(String, String, String, Int)] = [
            ("female", "5-11", "without", female), ("male", "5-11", "without", 100 - female),
            ("female", "18-24", "without", female), ("male", "18-24", "without", 100 - female),
            ("female", "25-59", "unknown", female), ("male", "25-59", "unknown", 100 - female),
            ("female", "18-24", "with", Int.random(in: 3...9, using: &random)),
            ("male", "18-24", "with", Int.random(in: 3...9, using: &random)),
        ]
        return zip(groups, split(people, by: groups.map(\.3))).map {
            Part(sex: $0.0, age: $0.1, disability: $0.2, people: $1)
        }
    }
}
