import Domain
import Journal
import ServiceKit
import Testing

@testable import Portfolio

@Suite("Policy changes")
struct PolicyChangeTests {
    private let today: CalendarDate

    init() throws { today = try Samples.day("2026-06-30") }

    private func record(
        _ stage: Int, since day: String, reason: String? = "Voted", country: String = "KE",
        contribution: String = "ILO drafted a clause"
    ) throws -> PolicyChanges.Command {
        let change = try PolicyChange(
            id: #require(PolicyChangeID("KE-WORK")), title: "Work permits", programme: Samples.programme("PROSPECTS"),
            country: Samples.country(country), pillar: .livelihoods, level: .national,
            stage: #require(PolicyStage(stage)), since: Samples.day(day), contribution: contribution,
            confidence: .medium, partners: [Samples.organisation("ILO")], provenance: .generated("tests"))
        return .record(PolicyChangeRecorded(change: change, reason: reason, recordedBy: "drafter"), today: today)
    }

    private func reverse(to stage: Int?, on day: String) throws -> PolicyChanges.Command {
        .reverse(
            on: try Samples.day(day), reason: "Decree", to: try stage.map { try #require(PolicyStage($0)) },
            by: Plans.drafter, today: today)
    }

    private func adopted() throws -> DossierHistory<PolicyChanges> {
        try DossierHistory(
            PolicyChanges.self, [record(2, since: "2025-01-01", reason: nil), record(3, since: "2026-01-01")])
    }

    @Test(
        "rise with a reason, and do not fall but by a reversal",
        arguments: [
            (4, "2026-02-01", "Resourced", nil), (5, "2026-06-30", "Enforced", nil),
            (4, "2026-02-01", nil, .reasonMissing),
            (4, "2026-02-01", " ", .invalidValue), (2, "2026-02-01", "Less", .stageFell),
            (4, "2025-12-31", "Before", .invalidValue), (4, "2026-07-01", "To come", .invalidValue),
        ] as [(Int, String, String?, DossierRejection.Code?)])
    func stages(stage: Int, since: String, reason: String?, refusal: DossierRejection.Code?) throws {
        #expect(try adopted().refusal(of: record(stage, since: since, reason: reason)) == refusal)
    }

    @Test(
        "fall to a lower stage or to nothing, not before they rose",
        arguments: [
            (2, "2026-03-01", nil), (1, "2026-01-01", nil), (nil, "2026-03-01", nil), (3, "2026-03-01", .invalidValue),
            (5, "2026-03-01", .invalidValue), (2, "2025-12-31", .invalidValue), (2, "2026-07-01", .invalidValue),
        ] as [(Int?, String, DossierRejection.Code?)])
    func reversals(stage: Int?, on day: String, refusal: DossierRejection.Code?) throws {
        #expect(try adopted().refusal(of: reverse(to: stage, on: day)) == refusal)
    }

    @Test("are taken up again after a reversal, and keep it")
    func again() throws {
        var history = try adopted()
        try history.give(reverse(to: nil, on: "2026-02-01"))
        #expect(try history.give(reverse(to: nil, on: "2026-02-01")) == [])
        #expect(try history.refusal(of: reverse(to: 1, on: "2026-03-01")) == .nothingLeft)
        #expect(try history.refusal(of: record(2, since: "2026-01-31")) == .invalidValue)
        try history.give(record(2, since: "2026-04-01"))
        let file = try #require(history.state)
        #expect((file.stage?.number, file.reversals.count, file.reversals.first?.from.number) == (2, 1, 3))
    }

    @Test("stay in their country; what is said of them changes with a reason")
    func identity() throws {
        let history = try adopted()
        #expect(try history.refusal(of: record(3, since: "2026-01-01", country: "UG")) == .alreadyRecorded)
        let less = "ILO was asked for comments"
        #expect(
            try history.refusal(of: record(3, since: "2026-01-01", reason: nil, contribution: less)) == .reasonMissing)
        #expect(try history.refusal(of: record(3, since: "2026-01-01", contribution: less)) == nil)
    }

    @Test("in random order: the stage is that of the last event, and each fall is a reversal", arguments: 1...20)
    func random(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var history = try DossierHistory(PolicyChanges.self)
        for step in 1...150 {
            let day = try CalendarDate(daysSince1970: Samples.day("2025-01-01").daysSince1970 + step).description
            let stage = Int.random(in: 1...5, using: &random)
            let command =
                Bool.random(using: &random)
                ? try record(stage, since: day, reason: history.state == nil ? nil : "Step \(step)")
                : try reverse(to: stage == 5 ? nil : stage, on: day)
            _ = try? history.give(command)
        }
        var (stage, falls) = (0, 0)
        for event in history.events {
            switch event {
            case .recorded(let event):
                #expect(event.change.stage.number >= stage)
                stage = event.change.stage.number
            case .reversed(let event):
                #expect(event.from.number == stage && (event.to?.number ?? 0) < stage)
                (stage, falls) = (event.to?.number ?? 0, falls + 1)
            }
        }
        let file = try #require(history.state)
        #expect((file.stage?.number ?? 0, file.reversals.count) == (stage, falls))
        #expect(falls > 3)
    }
}
