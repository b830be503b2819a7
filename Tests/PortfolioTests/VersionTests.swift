import Domain
import ServiceKit
import Testing

@Suite("Versions of an activity")
struct VersionTests {
    private let slashed = "XM-DAC-41122-Moldova-5640/A0/05/501/011"
    private let path = "activities/XM-DAC-41122-Moldova-5640%2FA0%2F05%2F501%2F011"

    @Test("an identifier with slashes is found in the address and as a filter")
    func slashes() async throws {
        let desk = try Desk()
        try await desk.deliver(Samples.report("s1", Samples.header(slashed, countries: ["MD"]), digest: "a"))
        try await desk.browse { browser in
            #expect(try await browser.get(path)["identifier"].text == slashed)
            #expect(try await browser.get("\(path)/history")["versions"].list.count == 1)
            let list = try await browser.get("activities?identifier=\(path.dropFirst("activities/".count))")
            #expect(list["items"].list.map { $0["identifier"].text } == [slashed])
            #expect(try await browser.response("activities/XM%2F1").status == 404)
        }
    }

    @Test("a new version replaces the one before and keeps it in history")
    func supersede() async throws {
        let desk = try Desk()
        let first = try Samples.part([Samples.transaction(1, "3", "100"), Samples.transaction(2, "3", "5", "USD")])
        try await desk.deliver(Samples.report("s1", Samples.header(slashed, title: "Old"), digest: "a", parts: [first]))
        let second = try Samples.part([Samples.transaction(1, "3", "70.5")])
        try await desk.deliver(
            Samples.report("s2", Samples.header(slashed, title: "New"), digest: "b", parts: [second]))
        try await desk.browse { browser in
            let detail = try await browser.get(path)
            #expect(detail["version"].number == 2)
            #expect(detail["activity"]["title"].text == "New")
            #expect(
                detail["totals"].list == [["type": "3", "currency": "EUR", "count": 1, "sum": "70.5"]])
            let history = try await browser.get("\(path)/history")["versions"]
            #expect(history.list.map { $0["activity"]["title"].text } == ["Old", "New"])
            #expect(history.list.map { $0["version"]["isCurrent"] } == [false, true])
            #expect(history[0]["totals"].list.count == 2)
            #expect(history[0]["version"]["origin"] == ["kind": "submission", "id": "s1"])
            #expect(history[0]["version"]["provenance"].text == "reported")
            #expect(try await browser.get("transactions")["items"].list.count == 1)
            #expect(try await browser.get("transactions?submission=s1")["items"].list.count == 2)
        }
        #expect(try await desk.faults() == [])
    }

    @Test("readers see the version before until the last part is in")
    func whole() async throws {
        let desk = try Desk()
        try await desk.deliver(Samples.report("s1", Samples.header("A", title: "Old"), digest: "a"))
        let parts = try [
            Samples.part([Samples.transaction(1, "3", "1")]), Samples.part([Samples.transaction(2, "3", "2")]),
        ]
        let report = try Samples.report("s2", Samples.header("A", title: "New"), digest: "b", parts: parts)
        try await desk.deliver(Array(report.prefix(2)))
        try await desk.browse { browser in
            let detail = try await browser.get("activities/A")
            #expect(detail["activity"]["title"].text == "Old")
            #expect(detail["versions"][1]["isComplete"] == false)
            #expect(try await browser.get("transactions")["items"].list.isEmpty)
            #expect(try await browser.get("transactions?submission=s2")["items"].list.isEmpty)
        }
        try await desk.deliver(Array(report.suffix(1)))
        try await desk.browse { browser in
            let detail = try await browser.get("activities/A")
            #expect(detail["activity"]["title"].text == "New")
            #expect(try await browser.get("transactions")["items"].list.count == 2)
        }
    }

    @Test("an activity that never was whole is not there")
    func neverWhole() async throws {
        let desk = try Desk()
        let report = try Samples.report("s1", Samples.header("A"), digest: "a", parts: [ActivityContent()])
        try await desk.deliver(Array(report.prefix(1)))
        try await desk.browse { browser in
            let answer = try await browser.response("activities/A")
            #expect(answer.status == 404)
            #expect(try await browser.get("activities")["items"].list.isEmpty)
        }
    }

    @Test("two submissions that come mixed stay whole, and the one opened last counts")
    func interleaved() async throws {
        let desk = try Desk()
        func report(_ submission: String, _ amounts: [String]) throws -> [any DomainEvent] {
            let parts = try amounts.enumerated().map {
                try Samples.part([Samples.transaction($0 + 1, "3", $1)])
            }
            return try Samples.report(
                submission, Samples.header("A", title: submission), digest: submission, parts: parts)
        }
        let (first, second) = try (report("s1", ["1", "2", "4"]), report("s2", ["10", "20"]))
        try await desk.deliver([
            first[0], first[1], second[0], second[1], first[2], second[2], first[3], try Samples.published("s2"),
            try Samples.published("s1"),
        ])
        try await desk.browse { browser in
            let detail = try await browser.get("activities/A")
            #expect(detail["activity"]["title"].text == "s2")
            #expect(detail["totals"][0]["sum"].text == "30")
            #expect(detail["versions"].list.allSatisfy { $0["isComplete"] == true })
            #expect(try await browser.get("summary?submission=s1")["transactions"][0]["sum"].text == "7")
            #expect(try await browser.get("summary?submission=s2")["transactions"][0]["sum"].text == "30")
        }
        #expect(try await desk.faults() == [])
    }

    @Test("a transaction whose value is unusable is kept, with null")
    func unusable() async throws {
        let desk = try Desk()
        let part = try Samples.part([Samples.transaction(1, "C", nil), Samples.transaction(2, "", "5", on: nil)])
        try await desk.deliver(Samples.report("s1", Samples.header("A"), digest: "a", parts: [part]))
        try await desk.browse { browser in
            let answer = try await browser.response("transactions")
            #expect(answer.text.contains(#""value":null"#) && answer.text.contains(#""date":null"#))
            #expect(answer.body["items"].list.map { $0["type"].text } == ["C", ""])
            #expect(answer.body["items"][1]["value"] == ["amount": "5", "currency": "EUR"])
        }
    }
}
