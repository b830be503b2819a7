import Domain
import Foundation
import Journal
import ServiceKit
import Testing

@testable import Portfolio

@Suite("Budgets, ceilings and portfolios")
struct BudgetTests {
    private let officer = CommandContext(actor: "officer")

    private func request<Body: Decodable>(_ type: Body.Type, _ json: String) throws -> Body {
        try PlatformJSON.decoder().decode(type, from: Data(json.utf8))
    }

    private func record(_ desk: Desk, _ stage: String, _ amount: Int, lines: String = "") async throws {
        let body = try request(
            BudgetRequest.self,
            """
            {"article": "4.2", "year": 2026, "stage": "\(stage)", "source": "letter: S2",
             "amount": {"amount": "\(amount)", "currency": "EUR"}\(lines)}
            """)
        _ = try await BudgetDesk(journal: desk.journal).record(body.budget, by: officer)
    }

    @Test("the letter's proposals are there, and a person adds the next version beside them")
    func versions() async throws {
        let desk = try Desk()
        try await desk.prepare()
        try await record(desk, "first-supplementary", 300_000_000)
        try await desk.browse { browser in
            let budgets = try await browser.walk("budgets", limit: 2)
            #expect(
                budgets.filter { $0["year"] == 2026 }.compactMap { $0["stage"].text } == [
                    "first-supplementary", "proposal",
                ])
            let proposal = try await browser.get("budget-execution?year=2026&stage=proposal")
            #expect(proposal["budget"]["amount"] == "319000000")
            #expect(proposal["source"] == "letter: S2")
            let latest = try await browser.get("budget-execution?year=2026")
            #expect(latest["stage"] == "first-supplementary" && latest["budget"]["amount"] == "300000000")
            #expect(try await browser.response("budget-execution?year=2026&stage=final").status == 404)
            #expect(try await browser.response("budget-execution?year=2031").status == 404)
            #expect(try await browser.response("budget-execution").status == 400)
        }
        await #expect(throws: Problem.self) { try await record(desk, "proposal", 320_000_000) }
        // A second start says the same, and records nothing.
        let before = try await desk.recorded().count
        try await desk.prepare()
        #expect(try await desk.recorded().count == before)
        #expect(try await desk.faults() == [])
    }

    /// The donor's file: a contribution of which 60 were paid, and 30 are planned for later years.
    private func contribution() throws -> [any DomainEvent] {
        let header = try Samples.header("XM-DAC-7-PPR-1", reporter: "XM-DAC-7")
        var part = Samples.part([
            try Samples.transaction(1, "2", "100", on: "2026-01-15"),
            try Samples.transaction(2, "3", "40", on: "2026-03-01"),
            try Samples.transaction(3, "3", "20", on: "2025-03-01"),
            try Samples.transaction(4, "3", "10", "USD", on: "2026-03-01"),
        ])
        part.plannedDisbursements = try [("2027-03-01", "20"), ("2029-03-01", "10"), ("2030-03-01", "5")].map {
            PlannedDisbursement(
                start: try Samples.day($0.0), end: nil, value: try Samples.money($0.1, "EUR"), provider: nil,
                receiver: nil)
        }
        // The partner's activity names the contribution; its results report names the programme.
        let income = try Samples.transaction(
            1, "1", "60", from: OrganisationReference(ref: "XM-DAC-7", activity: "XM-DAC-7-PPR-1"))
        return try Samples.report("s1", header, digest: "a", parts: [part])
            + Samples.report("s2", Samples.header("A1"), digest: "b", parts: [Samples.part([income])])
    }

    @Test("money is set against the version and its lines; a rate that is not there is not guessed")
    func execution() async throws {
        let desk = try Desk()
        try await desk.prepare()
        let lines = """
            , "lines": [{"line": "PROSPECTS", "amount": {"amount": "150", "currency": "EUR"}},
                        {"line": "other", "amount": {"amount": "50", "currency": "EUR"}}]
            """
        try await record(desk, "first-supplementary", 200, lines: lines)
        try await desk.deliver(contribution())
        try await desk.deliver([(try Samples.finances("s3", [Samples.line("7")]), Samples.time(1))])
        let award = try Samples.award("w1", shares: [("ILO", "30")])
        try await desk.deliver([award, try Samples.tranche(award, 1, of: "12")])
        try await desk.browse { browser in
            let execution = try await browser.get("budget-execution?year=2026")
            #expect(execution["committed"]["total"]["amount"] == "130")
            #expect(execution["disbursed"]["total"]["amount"] == "52")
            #expect(execution["disbursed"]["excluded"] == [["amount": "10", "currency": "USD"]])
            #expect(execution["cashExecution"] == "26")
            let lines = execution["lines"].list.map {
                "\($0["line"].text ?? "–") \($0["budget"]["amount"].text ?? "–") \($0["disbursed"]["total"]["amount"].text ?? "")"
            }
            #expect(lines == ["PROSPECTS 150 40", "other 50 0", "OPPORTUNITY-FUND – 12"])
            let cover = try await browser.get("forward-cover?year=2026")
            #expect(cover["scheduled"]["amount"] == "30")
            #expect(cover["cover"] == "15")
            #expect(cover["years"].list.map { $0["scheduled"]["total"]["amount"].text } == ["20", "0", "10"])
        }
    }

    @Test("a parent activity's money is in its parts, and counts once")
    func parents() async throws {
        let desk = try Desk()
        try await desk.prepare()
        var parent = try Samples.header("XM-DAC-7-PPR-1", reporter: "XM-DAC-7")
        parent.relatedActivities = [RelatedActivity(identifier: "XM-DAC-7-PPR-2", type: "2")]
        let child = try Samples.header("XM-DAC-7-PPR-2", reporter: "XM-DAC-7")
        let (whole, part) = (
            try Samples.transaction(1, "2", "100"), try Samples.transaction(1, "2", "60")
        )
        try await desk.deliver(
            Samples.report("s1", parent, digest: "a", parts: [Samples.part([whole])])
                + Samples.report("s1", child, digest: "b", parts: [Samples.part([part])]))
        try await desk.browse { browser in
            let execution = try await browser.get("budget-execution?year=2026")
            #expect(execution["committed"]["total"]["amount"] == "60")
            #expect(execution["lines"].list.map { $0["line"] } == [.null])
        }
    }

    @Test("a reallocation changes lines when a second person approves it")
    func reallocation() async throws {
        let desk = try Desk()
        let lines = """
            , "lines": [{"line": "A", "amount": {"amount": "150", "currency": "EUR"}},
                        {"line": "B", "amount": {"amount": "50", "currency": "EUR"}}]
            """
        try await record(desk, "proposal", 200, lines: lines)
        let reallocation = try request(
            BudgetReallocation.self,
            """
            {"id": "r1", "article": "4.2", "year": 2026, "stage": "proposal", "reason": "Sudan", "moves": [
                {"line": "A", "change": {"amount": "-20", "currency": "EUR"}},
                {"line": "B", "change": {"amount": "20", "currency": "EUR"}}]}
            """)
        let budgets = BudgetDesk(journal: desk.journal)
        let proposed = try await budgets.propose(reallocation, by: officer)
        #expect(proposed.status == .proposed)
        await #expect(throws: Problem.self) {
            try await budgets.decide(on: "r1", by: officer) { .approve($0, by: "officer") }
        }
        let approved = try await budgets.decide(on: "r1", by: CommandContext(actor: "controller")) {
            .approve($0, by: "controller")
        }
        #expect(approved.status == .approved && approved.decidedBy == "controller")
        try await desk.browse { browser in
            let execution = try await browser.get("budget-execution?year=2026")
            #expect(execution["lines"].list.map { $0["budget"]["amount"].text } == ["130", "70"])
            #expect(execution["budget"]["amount"] == "200")
            let list = try await browser.get("budget-reallocations?year=2026&status=approved")
            #expect(list["items"].list.count == 1)
        }
        #expect(try await desk.faults() == [])
    }

    @Test("a scenario never becomes a budget")
    func scenarios() async throws {
        let desk = try Desk()
        try await desk.prepare()
        func scenario(_ amount: Int) throws -> BudgetScenario {
            try request(
                BudgetScenario.self,
                """
                {"id": "overrun", "title": "Asylum overrun", "article": "4.2", "assumptions": "As in 2023",
                 "source": "reported", "years": [{"year": 2026, "amount": {"amount": "\(amount)", "currency": "EUR"}}]}
                """)
        }
        let budgets = BudgetDesk(journal: desk.journal)
        for (amount, version) in [(100, 1), (100, 1), (90, 2)] {
            #expect(try await budgets.record(scenario(amount), by: officer).version == version)
        }
        try await desk.browse { browser in
            let versions = try await browser.walk("budget-scenarios", limit: 1)
            #expect(versions.map { $0["version"].number } == [1, 2])
            #expect(try await browser.get("budget-execution?year=2026")["budget"]["amount"] == "319000000")
        }
    }

    @Test("commitments are set against the ceiling of their phase, those of the Fund with Prospects'")
    func ceilings() async throws {
        let desk = try Desk()
        try await desk.prepare()
        try await desk.deliver([try Samples.award("w1", shares: [("ILO", "800000001")])])
        try await desk.browse { browser in
            let phases = try await browser.get("programme-ceilings?programme=PROSPECTS")["items"].list
            #expect(phases.map { $0["left"]["amount"].text } == ["500000000", "-1"])
            #expect(phases.map { $0["isExceeded"] } == [false, true])
            #expect(phases.map { $0["source"].text } == ["letter: S1", "letter: S3"])
        }
        let raised = try request(
            CeilingRequest.self,
            """
            {"programme": "PROSPECTS", "phase": 2, "reason": "Raised in spring", "source": "letter: S2",
             "ceiling": {"amount": "800000005", "currency": "EUR"}}
            """)
        let item = try await BudgetDesk(journal: desk.journal).set(raised, by: officer)
        #expect(item.version == 1 && !item.isExceeded && item.setBy == "officer")
        #expect(item.left.value == Money(4, .eur))
    }

    @Test("a portfolio holds what its version says, and older versions stay")
    func portfolios() async throws {
        let desk = try Desk()
        try await desk.prepare()
        var marked = try Samples.header("A1", reporter: "XM-DAC-41302", countries: ["JO"])
        marked.policyMarkers = [PolicyMarker(vocabulary: "1", code: "11", significance: "1")]
        try await desk.deliver(
            Samples.report("s1", marked, digest: "a")
                + Samples.report("s1", Samples.header("A2", countries: ["JO", "LB"], status: "4"), digest: "b")
                + Samples.report("s1", Samples.header("A3", countries: ["UG"]), digest: "c"))
        func define(_ filter: String) async throws -> Int {
            let body = try request(
                PortfolioRequest.self,
                #"{"id": "levant", "title": "Levant", "reason": "Asked for", "filter": \#(filter)}"#)
            return try await BudgetDesk(journal: desk.journal).define(body, by: officer).version
        }
        let filters: [(String, [String])] = [
            (#"{"countries": ["JO", "LB"]}"#, ["A1", "A2"]),
            (#"{"countries": ["JO"], "statuses": ["2"]}"#, ["A1"]), (#"{"reporters": ["ILO"]}"#, ["A1"]),
            (#"{"markers": ["11"]}"#, ["A1"]), (#"{"markers": ["1"]}"#, []),
            (#"{"countries": ["UG"], "statuses": ["2", "4"]}"#, ["A3"]), (#"{"programmes": ["PROSPECTS"]}"#, []),
        ]
        for (number, (filter, _)) in filters.enumerated() {
            #expect(try await define(filter) == number + 1)
            #expect(try await define(filter) == number + 1)
        }
        try await desk.browse { browser in
            for (number, (filter, expected)) in filters.enumerated() {
                let held = try await browser.walk("portfolios/levant/activities?version=\(number + 1)", limit: 1)
                #expect(held.compactMap { $0["identifier"].text } == expected, "\(filter)")
            }
            #expect(try await browser.get("portfolios/levant")["version"].number == filters.count)
            #expect(try await browser.walk("portfolios?id=levant", limit: 3).count == filters.count)
            #expect(try await browser.response("portfolios/levant?version=99").status == 404)
            #expect(try await browser.response("portfolios/elsewhere").status == 404)
        }
        await #expect(throws: Problem.self) { try await define("{}") }
        #expect(try await desk.faults() == [])
    }
}
