import Domain
import Foundation
import Testing

@testable import Analytics

@Suite("Joint programming and policy changes")
struct CountryWorkFigureTests {
    private func award(_ name: String, _ partners: [String], in country: String, on day: String) throws -> AwardSigned {
        AwardSigned(
            award: try #require(AwardID(name)), call: try #require(CallID("call-1")),
            programme: try Samples.programme("PROSPECTS"), title: name, country: try Samples.country(country),
            signedBy: "c", signedOn: try Samples.day(day), amount: try Samples.money(100 * partners.count),
            shares: try partners.map {
                PartnerShare(organisation: try Samples.organisation($0), amount: try Samples.money(100))
            }, tranches: [try Samples.money(100 * partners.count)], provenance: .reported)
    }

    @Test("awards of two or more partners ÷ awards; joint outputs are listed, not counted")
    func joint() throws {
        var facts = try KnownFacts()
        try facts.record(award("a-1", ["ILO"], in: "JO", on: "2026-03-01"))
        try facts.record(award("a-2", ["ILO", "UNICEF"], in: "JO", on: "2026-04-01"))
        try facts.record(award("a-3", ["ILO", "UNICEF", "UNHCR"], in: "LB", on: "2027-01-01"))
        try facts.record(award("a-4", ["UNHCR"], in: "LB", on: "2026-05-01"))
        try facts.record(
            JointOutputRecorded(
                id: try #require(EntryID("output-1")), programme: try Samples.programme("PROSPECTS"),
                country: try Samples.country("JO"), year: 2026, title: "A joint survey",
                partners: [try Samples.organisation("ILO"), try Samples.organisation("UNICEF")],
                provenance: .reported, correction: nil, recordedBy: "of-1"))
        let answer = try facts.answer("joint-programming")
        #expect(answer.one?.value == 50 && answer.one?.numerator == 2 && answer.one?.denominator == 4)
        #expect(answer.values.excluded == ["a joint output: listed, not counted": 1])
        // Of three partners or more: one of four.
        #expect(try facts.answer("joint-programming", set: ["partners": 3]).one?.value == 25)
        // Three awards of 2026, one of them joint.
        #expect(try facts.answer("joint-programming", period: "2026").one?.value == .of("33.3"))
        let countries = try facts.answer("joint-programming", by: [.country])
        #expect(countries.value(at: "JO") == 50 && countries.value(at: "LB") == 50)
        #expect(try KnownFacts().answer("joint-programming").one?.value == nil, "0 of 0 is no ratio")
    }

    private func change(_ name: String, _ stage: Int, in country: String = "JO") throws -> PolicyChangeRecorded {
        PolicyChangeRecorded(
            change: PolicyChange(
                id: try #require(PolicyChangeID(name)), title: name, programme: try Samples.programme("PROSPECTS"),
                country: try Samples.country(country), pillar: .protection, level: .national,
                stage: try #require(PolicyStage(stage)), since: try Samples.day("2026-03-01"), contribution: "advice",
                confidence: .medium, partners: [], provenance: .reported), reason: nil, recordedBy: "of-1")
    }

    private func reversal(_ name: String, from: Int, to: Int?) throws -> PolicyChangeReversed {
        PolicyChangeReversed(
            change: try #require(PolicyChangeID(name)), programme: try Samples.programme("PROSPECTS"),
            country: try Samples.country("JO"), pillar: .protection, on: try Samples.day("2026-08-01"),
            reason: "a new decree", from: try #require(PolicyStage(from)),
            to: try to.map { try #require(PolicyStage($0)) }, recordedBy: "of-1")
    }

    @Test(
        "a change counts once, at its last known stage; one that was reversed where it fell back to, or not",
        arguments: [
            (Decimal(1), 4), (2, 3), (3, 2), (4, 2), (5, 1),
        ])
    func policies(least: Decimal, expected: Int) throws {
        var facts = try KnownFacts()
        // Stage 1, then 4.
        try facts.record(change("work-permits", 1))
        try facts.record(change("work-permits", 4))
        // Adopted, fell back to 2.
        try facts.record(change("schools", 5))
        try facts.record(reversal("schools", from: 5, to: 2))
        // Nothing is left of it.
        try facts.record(change("camps", 3))
        try facts.record(reversal("camps", from: 3, to: nil))
        // Reversed and then made again.
        try facts.record(change("health", 4, in: "LB"))
        try facts.record(reversal("health", from: 4, to: nil))
        try facts.record(change("health", 5, in: "LB"))
        try facts.record(change("land", 1))
        let answer = try facts.answer("policy-changes", set: ["least-stage": least])
        #expect(answer.one?.value == Decimal(expected))
        #expect(answer.values.excluded["superseded: a later stage is known"] == 2)
        #expect(answer.values.excluded["reversed: nothing is left of it"] == 1)
        #expect(try facts.answer("policy-changes", only: [.country: ["LB"]]).one?.value == 1)
    }
}
