import Domain
import Foundation
import Testing

@testable import OpportunityFund

@Suite("Which proposals take part")
struct EligibilityTests {
    private func outcome(
        _ content: FundProposal, lead: String = "UNHCR", receivedAt: Date = Samples.during,
        given: History? = nil
    ) throws -> String? {
        var history = try given ?? .published()
        let events = try history.give(
            .register(Samples.submitted("new", by: lead, content), receivedAt: receivedAt, .standard))
        #expect(events.count == 1)
        switch events.first {
        case .registered(let event):
            #expect(event.content == content)
            return nil
        case .declined(let event):
            #expect(event.title == content.title)
            return event.reason
        default:
            Issue.record("neither registered nor declined")
            return nil
        }
    }

    @Test("A proposal that meets every condition takes part")
    func meets() throws {
        #expect(try outcome(Samples.content()) == nil)
    }

    @Test("A proposal for a call that does not exist is declined")
    func unknownCall() throws {
        #expect(try outcome(Samples.content(call: "other"), given: History()) == "There is no call other.")
    }

    @Test(
        "The closing time is the last instant that counts",
        arguments: [
            (Samples.opens.addingTimeInterval(-0.001), "not open yet"), (Samples.opens, nil), (Samples.closes, nil),
            (Samples.closes.addingTimeInterval(0.001), "was closed"),
        ])
    func window(receivedAt: Date, reason: String?) throws {
        let declined = try outcome(Samples.content(), receivedAt: receivedAt)
        #expect((declined == nil) == (reason == nil))
        if let reason { #expect(declined?.contains(reason) == true) }
    }

    @Test(
        "Partners, shares and currency",
        arguments: [
            ([("UNHCR", "500000", "EUR")], "fewer than 2 partners"),
            ([("UNHCR", "300000", "EUR"), ("RLP", "200000", "EUR")], "fewer than 2 partners"),
            (
                [("UNHCR", "300000", "EUR"), ("UNHCR", "100000", "EUR"), ("ILO", "100000", "EUR")],
                "more than one share"
            ),
            ([("ILO", "300000", "EUR"), ("UNICEF", "200000", "EUR")], "has no share in it"),
            ([("UNHCR", "300000", "EUR"), ("ILO", "199999.99", "EUR")], "add up to EUR 499999.99"),
            ([("UNHCR", "500001", "EUR"), ("ILO", "-1", "EUR")], "a share is not above zero"),
            ([("UNHCR", "300000", "EUR"), ("ILO", "200000", "USD")], "not every amount is in EUR"),
            ([("UNHCR", "300000", "EUR"), ("ILO", "100000", "EUR"), ("RLP", "100000", "EUR")], nil),
        ])
    func shares(_ shares: [(String, String, String)], reason: String?) throws {
        var content = try Samples.content()
        content.shares = try shares.map { try Samples.share($0.0, $0.1, $0.2) }
        let declined = try outcome(content)
        #expect((declined == nil) == (reason == nil), "\(declined ?? "")")
        if let reason { #expect(declined?.localizedCaseInsensitiveContains(reason) == true, "\(declined ?? "")") }
    }

    @Test("The currency is that of the envelope")
    func currency() throws {
        var content = try Samples.content()
        content.total = try Samples.money("500000", "USD")
        content.shares = [try Samples.share("UNHCR", "300000", "USD"), try Samples.share("ILO", "200000", "USD")]
        #expect(try outcome(content) == "Not every amount is in EUR, the currency of the call.")
    }

    @Test(
        "At most 24 months, first and last day included",
        arguments: [
            ("2026-10-01", "2028-09-30", true), ("2026-10-01", "2028-10-01", false),
            ("2026-12-31", "2028-12-30", true), ("2026-12-31", "2028-12-31", false),
            ("2028-02-29", "2030-02-28", true), ("2028-02-29", "2030-03-01", false),
        ])
    func months(start: String, end: String, takesPart: Bool) throws {
        var content = try Samples.content()
        content.period = try #require(Period(Samples.day(start), Samples.day(end)))
        #expect((try outcome(content) == nil) == takesPart)
    }

    @Test("Every condition that is not met is named")
    func all() throws {
        var content = try Samples.content()
        content.benefitsRefugees = false
        content.benefitsHosts = false
        content.priority = " "
        let reason = try #require(try outcome(content))
        for part in ["No priority", "refugees", "host communities"] { #expect(reason.contains(part)) }
    }

    @Test("The same lead, title and country takes part once, until it is rejected")
    func duplicate() throws {
        var history = try History.registered()
        let again = try Samples.content(title: " digital  WORK")
        #expect(try outcome(again, given: history)?.contains("takes part already") == true)
        #expect(try outcome(again, lead: "ILO", given: history) == nil)
        try history.give(.reject(Samples.proposal("p1"), reason: "Too vague", by: Samples.ben))
        #expect(try outcome(again, given: history) == nil)
    }

    @Test("The same submission again changes nothing, whether it took part or was declined")
    func redelivery() throws {
        var history = try History.registered()
        var late = try Samples.content(title: "Late")
        late.benefitsHosts = false
        for _ in 1...2 {
            try history.give(
                .register(Samples.submitted("p1", Samples.content()), receivedAt: Samples.during, .standard))
            try history.give(.register(Samples.submitted("p2", late), receivedAt: Samples.during, .standard))
        }
        #expect(history.events.count == 3)
        #expect(history.state.entries.count == 1)
        #expect(history.state.declined.count == 1)
    }

    @Test("The partners are those of the programme papers")
    func partners() throws {
        let programmes = try ReferenceData.load().programmes
        let prospects = try #require(programmes.first { $0.code.text == "PROSPECTS" })
        #expect(Set(prospects.partners) == FundRules.standard.partners)
    }
}
