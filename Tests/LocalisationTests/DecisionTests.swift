import Domain
import Foundation
import ServiceKit
import Testing

@testable import Localisation

@Suite("Score, ranking and advance")
struct DecisionTests {
    private let own = Officer(id: "Eve", organisation: "RLO-1")

    private func score(
        _ score: Int, by officer: Officer = Samples.ada, _ motivation: String = "Sound"
    ) throws
        -> SubsidyFramework.Command
    {
        .score(try Samples.application("a1"), score: score, motivation: motivation, by: officer)
    }

    private func advance(
        _ amount: String? = nil, _ currency: String = "EUR", on day: String? = nil, by officer: Officer = Samples.dia
    ) throws -> SubsidyFramework.Command {
        .payAdvance(
            try Samples.application("a1"), amount: try amount.map { try Samples.money($0, currency) },
            paidOn: try day.map(Samples.day), today: try Samples.day("2026-10-01"), by: officer)
    }

    @Test("An application is scored once, by someone without an interest, when it passed the threshold")
    func scoring() throws {
        var history = try History.registered()
        #expect(history.refusal(of: try score(-1)) == .invalidValue)
        #expect(history.refusal(of: try score(101)) == .invalidValue)
        #expect(history.refusal(of: try score(70, by: Samples.ada, " ")) == .invalidValue)
        #expect(history.refusal(of: try score(70, by: own)) == .ownOrganisation)
        #expect(try history.give(score(70)).count == 1)
        #expect(try history.give(score(70)) == [])
        #expect(history.refusal(of: try score(71)) == .alreadyScored)
        #expect(try History.published().refusal(of: score(70)) == .unknownApplication)
        var refused = try History.published()
        try refused.register("a1", requested: "0")
        #expect(refused.refusal(of: try score(70)) == .alreadyDecided)
        var lost = try History()
        try lost.register("a1")
        #expect(lost.refusal(of: try score(70)) == .alreadyDecided)
    }

    @Test("The ranking comes once, after the window, when all are scored, by someone who scored none")
    func ranking() throws {
        let rank = SubsidyFramework.Command.rank(now: Samples.after, by: Samples.ben)
        #expect(try History().refusal(of: rank) == .unknownFramework)
        #expect(try History.registered().refusal(of: rank) == .notAllScored)
        var history = try History.scored()
        #expect(history.refusal(of: .rank(now: Samples.closes, by: Samples.ben)) == .windowOpen)
        #expect(history.refusal(of: .rank(now: Samples.closes.addingTimeInterval(0.001), by: Samples.ben)) == nil)
        #expect(history.refusal(of: .rank(now: Samples.after, by: Samples.ada)) == .fourEyes)
        #expect(history.refusal(of: .rank(now: Samples.after, by: own)) == .ownOrganisation)
        #expect(try history.give(rank).count == 2)
        #expect(try history.give(rank) == [])
        #expect(history.refusal(of: .rank(now: Samples.after, by: Samples.dia)) == .alreadyRanked)
        try history.register("late")
        #expect(
            history.refusal(
                of: .score(try Samples.application("late"), score: 90, motivation: "Sound", by: Samples.ada))
                == .alreadyRanked)
    }

    @Test("Without applications the ranking is empty")
    func empty() throws {
        var history = try History.published()
        #expect(try history.give(.rank(now: Samples.after, by: Samples.ben)).count == 1)
    }

    @Test("Grants go by rank until the ceiling; what does not fit is refused, a smaller one below it may fit")
    func ceiling() throws {
        var history = try History.published()
        let applications = [
            ("a1", "60000", 70), ("a2", "30000", 90), ("a3", "10000.01", 65), ("a4", "10000", 61), ("a5", "1", 60),
            ("a6", "1", 59),
        ]
        for (id, requested, score) in applications {
            try history.register(id, requested: requested)
            try history.score(id, score)
        }
        let events = try history.give(.rank(now: Samples.after, by: Samples.ben))
        let decisions = events.compactMap { event -> String? in
            switch event {
            case .granted(let grant): "\(grant.application) granted \(grant.amount.amount)"
            case .refused(let refusal): "\(refusal.application) \(refusal.ground.rawValue)"
            default: nil
            }
        }
        #expect(
            decisions == [
                "a2 granted 30000", "a1 granted 60000", "a3 ceiling", "a4 granted 10000", "a5 ceiling", "a6 quality",
            ])
    }

    @Test("Equal scores: who came first, then the identifier")
    func ties() throws {
        var history = try History.published()
        for (id, second) in [("b", 2.0), ("d", 1), ("a", 2), ("c", 3)] {
            try history.register(id, requested: "1", at: Samples.during.addingTimeInterval(second))
            try history.score(id, 80)
        }
        try history.give(.rank(now: Samples.after, by: Samples.ben))
        #expect(history.state.ranking?.order.map(\.application.text) == ["d", "a", "b", "c"])
    }

    @Test(
        "An advance is at most the framework's percentage of the grant",
        arguments: [
            (nil, "EUR", nil), ("32000", "EUR", nil), ("0.01", "EUR", nil),
            ("32000.01", "EUR", FrameworkRejection.Code.advanceTooHigh), ("0", "EUR", .invalidValue),
            ("-1", "EUR", .invalidValue), ("32000", "USD", .invalidValue),
        ] as [(String?, String, FrameworkRejection.Code?)])
    func amounts(amount: String?, currency: String, refusal: FrameworkRejection.Code?) throws {
        #expect(try History.granted().refusal(of: advance(amount, currency)) == refusal)
    }

    @Test("An advance is paid once, on a grant, by someone else than who decided")
    func advances() throws {
        #expect(try History.scored().refusal(of: advance()) == .notGranted)
        var history = try History.granted()
        #expect(history.refusal(of: try advance(by: Samples.ben)) == .fourEyes)
        #expect(history.refusal(of: try advance(by: own)) == .ownOrganisation)
        #expect(history.refusal(of: try advance(on: "2026-10-02")) == .invalidValue)
        #expect(history.refusal(of: try advance(on: "2026-09-01")) == .invalidValue)
        guard case .advanced(let paid) = try history.give(advance()).first else {
            Issue.record("not paid")
            return
        }
        #expect(paid.amount == (try Samples.money("32000")))
        #expect(try history.give(advance()) == [])
        #expect(history.refusal(of: try advance("1")) == .alreadyPaid)
        #expect(history.refusal(of: try advance(by: Samples.ada)) == .alreadyPaid)
    }
}
