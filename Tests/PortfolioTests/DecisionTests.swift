import Domain
import ServiceKit
import Testing

@Suite("The donor's own decisions")
struct DecisionTests {
    @Test("an award and its tranches are an activity with commitments and disbursements")
    func award() async throws {
        let desk = try Desk()
        let award = try Samples.award("aw1", shares: [("UNHCR", "60.25"), ("ILO", "40")])
        try await desk.deliver([award])
        for number in 1...2 { try await desk.deliver([Samples.tranche(award, number, of: "\(number)0")]) }
        try await desk.browse { browser in
            let detail = try await browser.get("activities/XM-DAC-7-OF-aw1")
            #expect(detail["activity"]["title"].text == "Digital work")
            #expect(detail["versions"][0]["origin"] == ["kind": "award", "id": "aw1"])
            #expect(
                detail["totals"].list == [
                    ["type": "2", "currency": "EUR", "count": 2, "sum": "100.25"],
                    ["type": "3", "currency": "EUR", "count": 2, "sum": "30"],
                ])
            let transactions = try await browser.get("transactions?provider=XM-DAC-7")["items"]
            #expect(transactions.list.map { $0["number"].number } == [1, 2, 3, 4])
            #expect(transactions[0]["provenance"].text == "generated: tests")
            let list = try await browser.get("activities?programme=OPPORTUNITY-FUND&country=JO&status=2")
            #expect(list["items"].list.count == 1)
        }
        #expect(try await desk.faults() == [])
    }

    @Test("what comes twice changes nothing")
    func twice() async throws {
        let desk = try Desk()
        let award = try Samples.award("aw1", shares: [("UNHCR", "60")])
        let grant = try Samples.grant("ap1", to: Samples.applicant("RT"), of: "25")
        let events: [any DomainEvent] = [
            award, try Samples.tranche(award, 1, of: "40"), grant, try Samples.advance(grant, of: "20"),
        ]
        try await desk.deliver(events)
        let before = try await desk.recorded()
        try await desk.deliver(events)
        #expect(try await desk.recorded() == before)
    }

    @Test("a grant makes its receiver known, local and refugee-led")
    func grant() async throws {
        let desk = try Desk()
        try await desk.prepare()
        let grant = try Samples.grant("ap1", to: Samples.applicant("RT"), of: "25")
        try await desk.deliver([grant, try Samples.advance(grant, of: "20")])
        try await desk.browse { browser in
            let organisations = try await browser.get("organisations?local=true&refugee-led=true&country=UG")["items"]
            #expect(organisations.list.map { $0["code"].text } == ["RT"])
            let totals = try await browser.get("activities/XM-DAC-7-SUB-ap1")["totals"]
            #expect(totals.list.map { $0["sum"].text } == ["25", "20"])
            let received = try await browser.get("transactions?receiver=UG-NGB-1234")["items"]
            #expect(received.list.map { $0["type"].text } == ["2", "3"])
        }
    }

    @Test("a grant to a known organisation does not change what is known of it")
    func known() async throws {
        let desk = try Desk()
        try await desk.prepare()
        try await desk.deliver([Samples.grant("ap1", to: Samples.applicant("RLP"), of: "25")])
        try await desk.browse { browser in
            let items = try await browser.get("organisations?country=UG")["items"].list
            #expect(items.first { $0["code"].text == "RLP" }?["name"].text == "Refugee Law Project")
        }
    }

    @Test("no report replaces the donor's own decision")
    func reported() async throws {
        let desk = try Desk()
        try await desk.deliver([Samples.award("aw1", shares: [("UNHCR", "60")])])
        try await desk.deliver(Samples.report("s1", Samples.header("XM-DAC-7-OF-aw1", title: "Other"), digest: "a"))
        try await desk.browse { browser in
            let detail = try await browser.get("activities/XM-DAC-7-OF-aw1")
            #expect(detail["activity"]["title"].text == "Digital work")
            #expect(detail["versions"].list.count == 2)
        }
    }
}
