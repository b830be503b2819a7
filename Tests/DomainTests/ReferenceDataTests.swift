import Domain
import Foundation
import SharedFiles
import Testing

@Suite("Reference data")
struct ReferenceDataTests {
    @Test("every figure names a letter that is listed")
    func sources() throws {
        let reference = try ReferenceData.load()
        let sources =
            reference.organisations.map(\.source) + reference.programmes.map(\.source)
            + reference.programmes.flatMap(\.phases).map(\.source) + reference.budgets.map(\.source)
            + reference.figures.map(\.source)
        for case .letter(let name) in sources { #expect(reference.letters[name] != nil, "no letter \(name)") }
        let unsourced = sources.filter { if case .letter = $0 { false } else { true } }
        #expect(unsourced.isEmpty)
    }

    @Test("the budget of article 4.2 adds up to what the letter's five years give")
    func budget() throws {
        let budgets = try ReferenceData.load().budgets
        #expect(budgets.map(\.year) == [2026, 2027, 2028, 2029, 2030])
        #expect(MoneyTotals(budgets.map(\.amount)).all == [Money(1_829_000_000, .eur)])
        #expect(budgets.allSatisfy { $0.version.contains("proposal") })
    }

    @Test("Prospects has two phases with their ceilings, five partners and eight countries")
    func prospects() throws {
        let reference = try ReferenceData.load()
        let programme = try #require(reference.programmes.first { $0.code.text == "PROSPECTS" })
        #expect(programme.phases.map(\.ceiling) == [Money(500_000_000, .eur), Money(800_000_000, .eur)])
        #expect(programme.partners.count == 5)
        #expect(programme.countries.count == 8)
        #expect(programme.countries.allSatisfy { reference.countryNames[$0] != nil })
    }

    @Test("the catalogue holds every indicator once, and those of people say by what they are split")
    func indicators() throws {
        let indicators = try ReferenceData.load().indicators
        let expected = [("E", 8), ("J", 8), ("P", 9), ("I", 5), ("W", 8), ("M", 9)].flatMap { letter, count in
            (1...count).map { "\(letter)\($0)" }
        }
        #expect(indicators.map(\.code.text) == expected)
        for indicator in indicators where indicator.unit == "people" {
            #expect(indicator.disaggregation.starts(with: ["population", "sex", "age", "disability", "location"]))
        }
        #expect(indicators.filter { $0.unit == "percent" }.allSatisfy { $0.aggregation == .ratio })
    }

    @Test(
        "figures agree with the letters as they were read independently",
        .enabled(if: SharedFiles.find("reference/reference.json") != nil, "../shared is not here"))
    func agreesWithShared() throws {
        struct Shared_: Decodable {
            struct Result: Decodable { let code: String, value: Int, period: String }
            let results: [Result]
        }
        let data = try Data(contentsOf: try #require(SharedFiles.find("reference/reference.json")))
        let expected = try JSONDecoder().decode(Shared_.self, from: data).results.map {
            "\($0.code) \($0.value) \($0.period)"
        }
        #expect(try ReferenceData.load().figures.map { "\($0.code) \($0.value) \($0.period)" } == expected)
    }
}
