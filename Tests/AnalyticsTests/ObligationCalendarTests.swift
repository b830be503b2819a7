import Domain
import Foundation
import Testing

@testable import Analytics

@Suite("Obligations on the page")
struct ObligationCalendarTests {
    private func fact(
        _ number: Int, _ change: ObligationChange.Change, due: String? = nil, zone: String? = "Europe/Amsterdam"
    ) throws -> Fact<ObligationChange> {
        var content = ObligationChange(activity: try Samples.activity("A"), key: "evaluation", change: change)
        content.dueOn = try due.map(Samples.day)
        if change == .recorded { (content.kind, content.title, content.timeZone) = (.evaluation, "Evaluation", zone) }
        return Fact(source: Samples.source(number), content: content)
    }

    @Test(
        "late begins when the day is over where it is due",
        arguments: [
            ("2026-03-31T21:59:59Z", ObligationCalendar.State.open), ("2026-03-31T22:00:00Z", .overdue),
        ])
    func late(time: String, state: ObligationCalendar.State) throws {
        let facts = [try fact(1, .recorded, due: "2026-03-31")]
        let lines = ObligationCalendar(facts, asOf: try Samples.time(time)).lines
        #expect(lines.map(\.state) == [state])
    }

    @Test("what was moved, met or let go counts in the order of recording, as of any time")
    func changes() throws {
        let facts = [
            try fact(3, .met), try fact(1, .recorded, due: "1969-12-01"), try fact(2, .moved, due: "2026-06-30"),
        ]
        func state(_ minutes: Double) -> [ObligationCalendar.State] {
            ObligationCalendar(facts, asOf: Date(timeIntervalSince1970: minutes * 60)).lines.map(\.state)
        }
        #expect(state(0) == [] && state(1) == [.overdue] && state(2) == [.open] && state(3) == [.met])
    }

    @Test("everybody sees how many, those of the programme which")
    func page() async throws {
        var history = History()
        let activity = try Samples.activity("XM-DAC-7-SECRET")
        history.add(
            ObligationRecorded(
                activity: activity, programme: try Samples.programme("PROSPECTS"),
                obligation: ActivityObligation(
                    key: "evaluation", kind: .evaluation, title: "Evaluation <b>", dueOn: try Samples.day("2026-01-31"),
                    timeZone: "Europe/Amsterdam", basis: "rule"),
                recordedBy: "portfolio", on: try Samples.day("2026-01-01")),
            to: "managed-activity/A", at: try Samples.time("2026-01-01"))
        let desk = try Desk()
        try await desk.fill(history.happenings)
        try await desk.browse { browser in
            let open = try await browser.read("/obligations?lang=nl").text
            #expect(open.contains("Te laat") && open.contains("data-value=\"1\"") && !open.contains("SECRET"))
            let analyst = try await browser.read("/obligations", withKey: true).text
            #expect(analyst.contains("XM-DAC-7-SECRET") && analyst.contains("Evaluation &lt;b&gt;"))
            #expect(analyst.contains("31 January 2026") && Markup.faults(analyst) == [])
        }
    }
}
