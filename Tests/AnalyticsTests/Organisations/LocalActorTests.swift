import Domain
import Foundation
import Testing

@testable import Analytics

/// Local and refugee-led organisations: what figures make of decisions on evidence.
@Suite("Local and refugee-led organisations in figures")
struct LocalActorTests {
    private func share(
        _ base: FactBase, _ code: String = "localisation-share", asOf: Date = .distantFuture
    ) throws
        -> Decimal?
    {
        try base.figure(code, asOf: asOf).cells.first?.value
    }

    @Test("the share follows the decision that was known at the time, whether it came before the money or after")
    func typed() async throws {
        var story = Story()
        try story.registers("ABAAD")
        try story.pays(60, to: "ABAAD")
        try story.pays(40, to: "UNHCR")
        let before = story.now
        try story.types("ABAAD", isLocal: true)
        let decided = story.now
        try story.types("ABAAD", isLocal: true, isRefugeeLed: true)
        try story.types("YARID", isLocal: true)
        try story.pays(100, to: "YARID")
        let base = try await Story.facts(story.happenings)
        #expect(try share(base, asOf: before) == 0)
        #expect(try share(base, asOf: decided) == 60)
        #expect(try share(base) == 80)
        #expect(try share(base, "refugee-led-share", asOf: decided) == 0)
        #expect(try share(base, "refugee-led-share") == 30)
    }

    @Test("a decision goes before the register and the partner's own word, and affiliates are never local")
    func precedence() async throws {
        var story = Story()
        try story.registers("A", isLocal: true)
        try story.registers("B", isLocal: true)
        try story.types("A", isLocal: false)
        try story.affiliates("B", .nationallyRegisteredInternational)
        try story.registers("C", isLocal: true)
        try story.affiliates("C", .independent)
        for code in ["A", "B", "C", "NOBODY"] { try story.pays(25, to: code) }
        #expect(try share(try await Story.facts(story.happenings)) == 25)
    }

    @Test("who receives money through one intermediary is found by registration or name, and told as decided")
    func onward() async throws {
        var story = Story()
        try story.pays(1000, to: "ILO")
        try story.names("LB-MOI-7", "The seventh", identifier: "LB-MOI-7")
        try story.names("named-x", "Women of Bekaa")
        try story.types("LB-MOI-7", isLocal: true)
        try story.types("named-x", isLocal: false)
        try story.agrees("G1", "ILO", to: "Seventh", registration: "LB-MOI-7", 100)
        try story.agrees("G2", "ILO", to: "women  of BEKAA", 200, isLocal: true)
        try story.agrees("G3", "ILO", to: "Somebody else", 300, isLocal: true)
        let base = try await Story.facts(story.happenings)
        #expect(try share(base) == 40)
        let chain = FundingChain(base, FigureQuestion(asOf: .distantFuture))
        #expect(chain.links.filter { $0.receiver == .local }.map(\.amount) == [400])
        #expect(chain.links.filter { $0.receiver == .other }.map(\.amount) == [200])
    }

    @Test("the lineage names the decision with its evidence, and its parts add up")
    func lineage() async throws {
        var story = Story()
        try story.pays(60, to: "ABAAD")
        try story.pays(40, to: "UNHCR")
        try story.types("ABAAD", isLocal: true, isRefugeeLed: true)
        let base = try await Story.facts(story.happenings)
        for code in ["localisation-share", "refugee-led-share"] {
            let parts = try #require(FigureCatalogue.figure(code)).parts(FigureQuestion(asOf: .distantFuture), base)
            #expect(parts.contains { $0.what.contains("extract of the register") && !$0.counts })
            let sum = parts.reduce(into: (Decimal(0), Decimal(0))) { sum, part in
                guard case .ratio(let numerator, let denominator, _) = part.contribution else { return }
                sum = (sum.0 + (numerator ?? 0), sum.1 + (denominator ?? 0))
            }
            #expect(sum == (60, 100))
        }
    }
}
