import Domain
import Foundation
import ServiceKit
import Testing

@testable import Analytics

@Suite("Small numbers of people")
struct SmallCellTests {
    private static let countries = ["JO", "LB"]
    private static let populations: [Population] = [.refugee, .hostCommunity, .unknown]
    private static let pillars: [Pillar] = [.education, .protection]

    /// Reports whose people are separate, so that every value is a plain sum of atoms: the best case for who computes
    /// back.
    private static func facts(_ random: inout SeededGenerator) throws -> [Fact<PeopleCount>] {
        var (facts, number) = ([Fact<PeopleCount>](), 0)
        for country in countries {
            for population in populations {
                for pillar in pillars {
                    number += 1
                    let people =
                        Bool.random(using: &random)
                        ? Int.random(in: 1...9, using: &random) : Int.random(in: 10...400, using: &random)
                    if Int.random(in: 0..<6, using: &random) == 0 { continue }
                    facts.append(
                        try Samples.count(
                            number, people, activity: "A\(number)", "E1", in: country, "Place \(number)", population,
                            pillar: pillar))
                }
            }
        }
        return facts
    }

    @Test("who asks every question cannot compute fewer than ten people", arguments: 1...25)
    func cannotBeComputed(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let facts = try Self.facts(&random)
        let base = try Samples.base(facts)
        var equations: [[Double]] = []
        for by in [
            [], [.country], [.population], [.pillar], [.group], [.country, .population], [.country, .pillar],
            [.population, .pillar], [.country, .population, .pillar],
        ] as [[FigureDimension]] {
            for only in Self.filters {
                let question = FigureQuestion(by: by, only: only, asOf: .distantFuture)
                for row in PeopleAnswer(question, base, .reach, .open).rows
                where row.hidden.isEmpty && row.cell.range.isReported {
                    equations.append(
                        facts.map { Self.isIn($0, by, row.at, only) ? 1 : 0 } + [Double(row.cell.range.low)])
                }
            }
        }
        let known = Equations.solve(equations, unknowns: facts.count)
        for (place, value) in known {
            #expect(value >= 10, "report \(place) of \(facts[place].people) was computed back")
        }
    }

    @Test("people of the programme see what open readers do not")
    func roles() async throws {
        let desk = try Desk()
        var history = History()
        for (number, (population, people)) in [(Population.refugee, 400), (.hostCommunity, 4)].enumerated() {
            history.add(
                try Reports.people(
                    number, people, population: population), to: "activity/A", at: try Samples.time("2026-08-01"))
        }
        try await desk.fill(history.happenings)
        try await desk.browse { browser in
            let path = "/analytics/v1/figures/reach?by=population"
            let seen = try await browser.get(path)["values"].list.compactMap { $0["low"].text }
            #expect(seen.sorted() == ["4", "400"])
            let open = try await browser.get(path, isOpen: true)["values"].list
            #expect(open.allSatisfy { $0["suppressed"] == true && $0["low"] == .null && $0["value"] == .null })
            let total = try await browser.get("/analytics/v1/figures/reach", isOpen: true)["values"][0]
            #expect(total["low"].text == "404")
            // Neither the pages, nor another address, nor the parts tell it.
            for address in ["/", "/analytics/v1/reach", "/analytics/v1/reach.csv", "/analytics/v1/overview"] {
                let text = try await browser.ask(address).text
                #expect(!text.contains(">400<") && !text.contains(":400,") && !text.contains(",400,"), "\(address)")
            }
            let parts = try await browser.get("/analytics/v1/figures/reach/lineage", isOpen: true)["items"].list
            #expect(parts.count == 2 && parts.allSatisfy { $0["contribution"] == .null })
            #expect(try await browser.ask("/analytics/v1/figures/reach?by=location").status == 400)
            #expect(try await browser.ask("/analytics/v1/facts/people.csv").status == 401)
        }
    }

    private static let filters: [[FigureDimension: Set<String>]] = {
        var filters: [[FigureDimension: Set<String>]] = [[:]]
        for country in countries { filters.append([.country: [country]]) }
        for pillar in pillars { filters.append([.pillar: [pillar.rawValue]]) }
        for mask in 1..<(1 << populations.count) {
            let chosen = Set(populations.indices.filter { mask & (1 << $0) != 0 }.map { populations[$0].rawValue })
            filters.append([.population: chosen])
            for country in countries { filters.append([.population: chosen, .country: [country]]) }
            for pillar in pillars { filters.append([.population: chosen, .pillar: [pillar.rawValue]]) }
        }
        return filters
    }()

    private static func isIn(
        _ fact: Fact<PeopleCount>, _ by: [FigureDimension], _ at: [String?], _ only: [FigureDimension: Set<String>]
    ) -> Bool {
        func value(_ dimension: FigureDimension) -> String? {
            switch dimension {
            case .country: fact.country.code
            case .population: fact.population.rawValue
            case .group: PopulationGroup(fact.population).rawValue
            case .pillar: fact.pillar.rawValue
            default: nil
            }
        }
        return zip(by, at).allSatisfy { value($0) == $1 } && only.allSatisfy { $1.contains(value($0) ?? "") }
    }
}
