import Domain
import ServiceKit
import Testing

@Suite("The summary of a submission")
struct SummaryTests {
    private func content() throws -> [ActivityContent] {
        var first = try Samples.part([
            Samples.transaction(1, "4", "248608175.39948867", "USD"),
            Samples.transaction(2, "4", "-0.000000000001", "USD"),
            Samples.transaction(3, "3", "100.50"), Samples.transaction(4, "3", "-0.50"),
            Samples.transaction(5, "11", nil), Samples.transaction(6, "11", "7", "JOD", on: nil),
        ])
        first.results = [ReportedResult(number: 1, type: "1", title: "Learners")]
        first.indicators = [try indicator(periods: 2)]
        var second = ActivityContent()
        second.indicators = [try indicator(periods: 1)]
        return [first, second]
    }

    /// Each period has a target and an actual value of two dimensions; a baseline of one stands before them.
    private func indicator(periods: Int) throws -> ReportedIndicator {
        let sex = Dimension(name: "sex", value: "female")
        let value = Measurement(text: "5", value: ExactDecimal("5"), dimensions: [sex, sex])
        var indicator = ReportedIndicator(result: 1, number: 1, title: "Learners", measure: "1")
        indicator.baselines = [Measurement(text: nil, value: nil, dimensions: [sex])]
        indicator.periods = Array(
            repeating: ReportedPeriod(start: nil, end: nil, targets: [value], actuals: [value]), count: periods)
        return indicator
    }

    private let expected: JSONValue = [
        "activities": 2,
        "transactions": [
            ["type": "11", "currency": "JOD", "count": 1, "sum": "7"],
            ["type": "3", "currency": "EUR", "count": 2, "sum": "100"],
            ["type": "4", "currency": "USD", "count": 2, "sum": "248608175.399488669999"],
        ],
        "results": 1, "indicators": 1, "periods": 3, "dimensions": 14, "unusable": 2,
    ]

    private func submission(_ name: String) throws -> [any DomainEvent] {
        try Samples.report(name, Samples.header("A"), digest: "a", parts: content())
            + Samples.report(name, Samples.header("B"), digest: "b") + [Samples.published(name)]
    }

    @Test("counts everything and sums exactly, each currency for itself")
    func exact() async throws {
        let desk = try Desk()
        try await desk.deliver(submission("s1"))
        try await desk.browse { browser in
            let summary = try await browser.get("summary?submission=s1")
            #expect(summary == expected)
        }
    }

    @Test("is the same for a submission that changed nothing")
    func confirmed() async throws {
        let desk = try Desk()
        try await desk.deliver(submission("s1"))
        try await desk.deliver(submission("s2"))
        #expect(try await desk.recorded().filter { $0 == "activity-recorded.v1" }.count == 2)
        #expect(try await desk.recorded().filter { $0 == "activity-confirmed.v1" }.count == 2)
        try await desk.browse { browser in
            let summary = try await browser.get("summary?submission=s2")
            #expect(summary == expected)
            #expect(try await browser.get("transactions?submission=s2")["items"].list.count == 6)
        }
    }

    @Test("stays what it was when a later submission changes an activity")
    func history() async throws {
        let desk = try Desk()
        try await desk.deliver(submission("s1"))
        try await desk.deliver(Samples.report("s2", Samples.header("A"), digest: "c") + [Samples.published("s2")])
        try await desk.browse { browser in
            #expect(try await browser.get("summary?submission=s1") == expected)
            let changed = try await browser.get("summary?submission=s2")
            #expect(changed["activities"] == 1)
            #expect(changed["transactions"] == [])
            #expect(changed["indicators"] == 0)
        }
    }

    @Test("a result is one, however many parts its indicator comes in")
    func results() async throws {
        let desk = try Desk()
        try await desk.deliver(submission("s1"))
        try await desk.browse { browser in
            let results = try await browser.get("results?submission=s1&type=1")["items"]
            #expect(results.list.count == 1)
            #expect(results[0]["indicators"].list.count == 1)
            #expect(results[0]["indicators"][0]["periods"].list.count == 3)
            #expect(try await browser.get("results?type=2")["items"].list.isEmpty)
        }
    }

    @Test("of a submission that is not in is refused after a while, with advice")
    func missing() async throws {
        let desk = try Desk(patience: .milliseconds(50))
        try await desk.deliver(submission("s1").dropLast())
        try await desk.browse { browser in
            let answer = try await browser.response("summary?submission=s1")
            #expect(answer.status == 404)
            #expect(answer.body["type"].text == "urn:prospects:problem:submission-not-recorded")
            #expect(answer.body["remedy"].text != nil)
            #expect(answer.retryAfter == "5")
            #expect(try await browser.response("summary").status == 400)
        }
    }

    @Test("is answered as soon as the submission is in")
    func waits() async throws {
        let desk = try Desk(patience: .seconds(60))
        try await desk.browse { browser in
            async let summary = browser.get("summary?submission=s1")
            try await desk.deliver(Array(submission("s1").dropLast()))
            try await desk.deliver([Samples.published("s1")])
            #expect(try await summary == expected)
        }
    }
}
