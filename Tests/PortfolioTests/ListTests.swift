import Domain
import ServiceKit
import Testing

@Suite("Lists")
struct ListTests {
    @Test("reference data are there after the start, and again after the next, unchanged")
    func reference() async throws {
        let desk = try Desk()
        try await desk.prepare()
        let before = try await desk.recorded()
        try await desk.prepare()
        #expect(try await desk.recorded() == before)
        try await desk.browse { browser in
            #expect(try await browser.walk("organisations", limit: 5).count == 16)
            #expect(try await browser.walk("programmes", limit: 4).count == 17)
            #expect(try await browser.walk("budgets", limit: 2).count == 5)
            #expect(try await browser.walk("figures", limit: 100).count == 16)
            let multilateral = try await browser.get("organisations?type=40")["items"].list
            #expect(multilateral.allSatisfy { $0["iatiType"].text == "40" } && !multilateral.isEmpty)
            let programmes = try await browser.get("programmes")["items"].list
            let prospects = programmes.first { $0["code"].text == "PROSPECTS" }
            #expect(prospects?["phases"].list.count == 2)
            #expect(prospects?["phases"][1]["ceiling"] == ["amount": "800000000", "currency": "EUR"])
        }
        #expect(try await desk.faults() == [])
    }

    private func filled() async throws -> Desk {
        let desk = try Desk()
        try await desk.prepare()
        for index in 0..<25 {
            let header = try Samples.header(
                "ORG-\(index < 10 ? "A" : "B")/\(index)", reporter: index % 2 == 0 ? "XM-DAC-41121" : "XM-DAC-41122",
                countries: index % 5 == 0 ? ["JO", "LB"] : ["KE"], status: index == 7 ? "4" : "2")
            let part = try Samples.part(
                (1...4).map {
                    try Samples.transaction(
                        $0, $0 == 4 ? "3" : "11", "\(index).5", $0 == 2 ? "USD" : "EUR", on: "2026-0\($0)-15",
                        from: OrganisationReference(ref: "XM-DAC-7"), to: OrganisationReference(ref: "XM-DAC-41121"))
                })
            try await desk.deliver(Samples.report("s\(index % 3)", header, digest: "d\(index)", parts: [part]))
        }
        return desk
    }

    @Test("walking through pages of any size meets every item once", arguments: [1, 3, 7, 100, 1000])
    func paging(limit: Int) async throws {
        let desk = try await filled()
        try await desk.browse { browser in
            let activities = try await browser.walk("activities", limit: limit).compactMap { $0["identifier"].text }
            #expect(activities.count == 25 && activities == activities.sorted() && Set(activities).count == 25)
            let transactions = try await browser.walk("transactions", limit: limit).compactMap { $0["id"].number }
            #expect(transactions.count == 100 && transactions == Set(transactions).sorted())
        }
    }

    @Test(
        "filters of activities",
        arguments: [
            ("reporter=UNHCR", 13), ("reporter=XM-DAC-41121", 13), ("country=JO", 5), ("country=KE", 20),
            ("status=4", 1), ("submission=s1", 8), ("q=ORG-A", 10), ("q=ORG-B%2F2", 5), ("identifier=ORG-A%2F3", 1),
            ("programme=PROSPECTS", 0), ("country=JO&reporter=UNICEF", 2),
        ])
    func activities(query: String, count: Int) async throws {
        let desk = try await filled()
        try await desk.browse { browser in
            let found = try await browser.walk("activities?\(query)", limit: 4)
            #expect(found.count == count)
        }
    }

    @Test(
        "filters of transactions",
        arguments: [
            ("activity=ORG-A%2F3", 4), ("type=3", 25), ("currency=USD", 25), ("provider=NL-MFA", 100),
            ("provider=XM-DAC-7", 100), ("receiver=UNHCR", 100), ("receiver=ILO", 0), ("from=2026-02-15", 75),
            ("from=2026-02-15&to=2026-03-15", 50), ("to=2026-01-14", 0), ("submission=s1", 32),
            ("submission=s1&type=11&currency=EUR", 16),
        ])
    func transactions(query: String, count: Int) async throws {
        let desk = try await filled()
        try await desk.browse { browser in
            let found = try await browser.walk("transactions?\(query)", limit: 9)
            #expect(found.count == count)
        }
    }

    @Test("a results report names the programme of an activity")
    func programme() async throws {
        let desk = try await filled()
        let period = try #require(Period(Samples.day("2026-01-01"), Samples.day("2026-06-30")))
        let report = PeopleReport(
            programme: try Samples.programme("PROSPECTS"), activity: try Samples.activity("ORG-A/3"), period: period,
            basis: .newlyReached, rows: [])
        try await desk.deliver([
            PeopleReported(
                submission: try Samples.submission("p1"), organisation: try Samples.organisation("UNICEF"),
                provenance: .reported, report: report, part: 1, parts: 1)
        ])
        try await desk.browse { browser in
            let items = try await browser.get("activities?programme=PROSPECTS")["items"]
            #expect(items.list.map { $0["identifier"].text } == ["ORG-A/3"])
        }
        #expect(try await desk.faults() == [])
    }

    @Test(
        "what is not understood is refused with advice",
        arguments: [
            "activities?contry=JO", "activities?country=Jordan", "transactions?from=yesterday", "results?limit=0",
            "organisations?local=maybe", "transactions?cursor=nonsense", "funding-chain", "transactions?limit=1001",
        ])
    func refused(path: String) async throws {
        let desk = try Desk()
        try await desk.browse { browser in
            let answer = try await browser.response(path)
            #expect(answer.status == 400)
            #expect(answer.body["remedy"].text != nil)
        }
    }
}
