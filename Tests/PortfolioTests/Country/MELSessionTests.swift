import Domain
import Testing

@testable import Portfolio

@Suite("MEL sessions")
struct MELSessionTests {
    private let today: CalendarDate

    init() throws { today = try Samples.day("2026-06-30") }

    private func held() throws -> DossierHistory<MELSessions> {
        let event = try MELSessionHeld(
            session: #require(MELSessionID("MEL-JO-2026")), programme: Samples.programme("PROSPECTS"),
            country: Samples.country("JO"), year: 2026, heldOn: Samples.day("2026-04-20"),
            participants: [Samples.organisation("UNHCR"), Samples.organisation("ILO")], recordedBy: "embassy",
            provenance: .generated("tests"))
        return try DossierHistory(MELSessions.self, [.hold(event, today: today)])
    }

    private func agreed() throws -> DossierHistory<MELSessions> {
        var history = try held()
        try history.give(
            .agree(
                title: "Ask who cannot come", owner: Samples.organisation("ILO"), due: Samples.day("2026-05-31"),
                by: Plans.embassy))
        return history
    }

    private func done(_ action: Int, on day: String) throws -> MELSessions.Command {
        .complete(
            action: action, doneOn: try Samples.day(day), evidence: "Report", by: Plans.embassy, today: today)
    }

    @Test(
        "are not closed without the sections on women and on disability",
        arguments: [
            ([], false), ([.women], false), ([.disability], false), ([.results, .women, .assumptions], false),
            ([.women, .disability], true), (MELSection.allCases, true),
        ] as [([MELSection], Bool)])
    func closing(sections: [MELSection], isClosed: Bool) throws {
        var history = try held()
        for section in sections { try history.give(.write(section, text: "Found", by: Plans.embassy)) }
        let close = MELSessions.Command.close(by: Plans.embassy, .standard)
        #expect(history.refusal(of: close) == (isClosed ? nil : .sectionMissing))
    }

    @Test("need what the programme's rules say, and nothing else")
    func rules() throws {
        var rules = CountryRules.standard
        rules.mandatorySections = [.hostCommunities]
        var history = try held()
        try history.give(.write(.hostCommunities, text: "Water is short", by: Plans.embassy))
        #expect(try history.give(.close(by: Plans.embassy, rules)).count == 1)
    }

    @Test("stand when they are closed; what was agreed is still done")
    func closed() throws {
        var history = try agreed()
        for section in [MELSection.women, .disability] {
            try history.give(.write(section, text: "Found", by: Plans.embassy))
        }
        try history.give(.close(by: Plans.embassy, .standard))
        #expect(history.refusal(of: .write(.women, text: "Other", by: Plans.embassy)) == .alreadyClosed)
        #expect(
            try history.refusal(
                of: .agree(
                    title: "More", owner: Samples.organisation("ILO"), due: today, by: Plans.embassy))
                == .alreadyClosed)
        #expect(try history.give(done(1, on: "2026-05-02")).count == 1)
        #expect(try history.give(.close(by: Plans.approver, .standard)) == [])
    }

    @Test(
        "count an action as on time to the end of its due day",
        arguments: [("2026-05-30", true), ("2026-05-31", true), ("2026-06-01", false)])
    func onTime(day: String, isOnTime: Bool) throws {
        var history = try agreed()
        guard case .done(let event) = try history.give(done(1, on: day)).first else { throw Unexpected() }
        #expect(event.isOnTime == isOnTime)
        #expect(event.action.text == "MEL-JO-2026/1")
        #expect(try history.refusal(of: done(1, on: "2026-05-01")) == .alreadyDone)
    }

    @Test("know their actions by number alone", arguments: [Int.min, 0, 2, Int.max])
    func unknown(number: Int) throws {
        #expect(try agreed().refusal(of: done(number, on: "2026-05-01")) == .unknown)
    }

    @Test("take no action that is done before the session or in days to come")
    func days() throws {
        let history = try agreed()
        #expect(try history.refusal(of: done(1, on: "2026-04-19")) == .invalidValue)
        #expect(try history.refusal(of: done(1, on: "2026-07-01")) == .invalidValue)
        #expect(try history.refusal(of: done(1, on: "2026-04-20")) == nil)
    }

    private struct Unexpected: Error {}
}
