import Domain
import Journal
import Testing

@testable import Portfolio

@Suite("Lessons")
struct LessonTests {
    private let today: CalendarDate

    init() throws { today = try Samples.day("2026-06-30") }

    private func recorded() throws -> DossierHistory<Lessons> {
        let lesson = try Lesson(
            id: #require(LessonID("L1")), kind: .recommendation, title: "Pay on", text: "Pass on multi-year money.",
            programme: nil, country: nil, source: "IOB evaluation", provenance: .letter("S0"))
        return try DossierHistory(
            Lessons.self, [.record(LessonRecorded(lesson: lesson, reason: nil, recordedBy: "drafter"))])
    }

    private func follow(
        _ state: LessonFollowedUp.State, _ programme: String = "PROSPECTS", on day: String = "2026-05-01"
    ) throws -> Lessons.Command {
        .follow(
            LessonFollowedUp(
                lesson: try #require(LessonID("L1")), programme: try Samples.programme(programme), state: state,
                reason: "Agreed", on: try Samples.day(day), decidedBy: "approver"), today: today)
    }

    /// What may come next, in the order accepted, partly accepted, rejected, under way, done.
    @Test(
        "are followed up in an order",
        arguments: [
            (nil, "yyynn"), (.accepted, "=yyyy"), (.partlyAccepted, "y=yyy"), (.rejected, "yy=nn"),
            (.underWay, "nny=y"), (.done, "nnnn="),
        ] as [(LessonFollowedUp.State?, String)])
    func order(before: LessonFollowedUp.State?, next: String) throws {
        var history = try recorded()
        switch before {
        case .underWay, .done: try history.give(follow(.accepted, on: "2026-04-01"))
        case nil, .accepted, .partlyAccepted, .rejected: break
        }
        if let before { try history.give(follow(before)) }
        for (state, expected) in zip(LessonFollowedUp.State.allCases, next) {
            let events = try? Lessons.decide(follow(state), in: history.state).count
            #expect(events == (expected == "n" ? nil : expected == "=" ? 0 : 1), "\(state)")
        }
    }

    @Test("go across programmes: each has its own word on them")
    func programmes() throws {
        var history = try recorded()
        try history.give(follow(.rejected, "COMPASS"))
        try history.give(follow(.accepted))
        try history.give(follow(.done, on: "2026-06-01"))
        let followUps = try #require(history.state).followUps
        #expect(followUps.map(\.programme.text) == ["COMPASS", "PROSPECTS"])
        #expect(followUps.map(\.state) == [.rejected, .done])
        #expect(try history.refusal(of: follow(.accepted, "COMPASS", on: "2026-04-30")) == .invalidValue)
    }
}
