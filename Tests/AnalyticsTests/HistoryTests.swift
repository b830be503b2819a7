import Domain
import Foundation
import ServiceKit
import Testing

@testable import Analytics

@Suite("Figures from events")
struct HistoryTests {
    @Test("events in any order across streams, and twice, give the same figures", arguments: 1...4)
    func arrival(seed: Int) async throws {
        let happenings = try ExampleProgramme.make()
        var random = SeededGenerator(seed: UInt64(seed))
        let expected = try await figures(happenings)
        // Streams keep their order; how they interleave is chance.
        var streams = Dictionary(grouping: happenings, by: \.stream)
        var mixed: [Happening] = []
        while let stream = streams.keys.sorted().randomElement(using: &random) {
            if var rest = streams[stream], !rest.isEmpty {
                mixed.append(rest.removeFirst())
                streams[stream] = rest.isEmpty ? nil : rest
            } else {
                streams[stream] = nil
            }
        }
        #expect(try await figures(mixed) == expected)
        #expect(try await figures(mixed + happenings.shuffled(using: &random)) == expected)
    }

    private func figures(_ happenings: [Happening]) async throws -> String {
        let desk = try Desk()
        try await desk.fill(happenings)
        let text = Box()
        try await desk.browse { browser in text.value = try await browser.ask("/analytics/v1/overview").text }
        return text.value
    }

    @Test("as of a time before a correction the old figure stands, and after it the new one")
    func asOf() async throws {
        let desk = try Desk()
        var history = History()
        for (number, (people, time)) in [(900, "2026-08-01T10:00:00Z"), (640, "2026-11-03T10:00:00Z")].enumerated() {
            history.add(try report(people, number), to: "activity/A", at: try Samples.time(time))
        }
        try await desk.fill(history.happenings)
        try await desk.browse { browser in
            #expect(try await browser.get("/analytics/v1/reach")["total"]["reach"]["low"].number == 640)
            let then = try await browser.get("/analytics/v1/reach?asOf=2026-11-02")["total"]["reach"]
            #expect(then["low"].number == 900)
            #expect(then["asOf"].text == "2026-11-02T23:59:59.999Z")
            // The lineage of the old figure is that of then.
            let lineage = try await browser.get(try #require(then["lineage"].text))
            #expect(lineage["figure"]["low"].number == 900)
            #expect(lineage["events"].list.map { $0["submission"].text } == ["results-0"])
            #expect(try await browser.get("/analytics/v1/reach?asOf=2026-07-31")["total"]["reach"]["low"] == .null)
            // The day of the correction ends after it.
            #expect(try await browser.get("/analytics/v1/reach?asOf=2026-11-03")["total"]["reach"]["low"].number == 640)
            #expect(
                try await browser.get("/analytics/v1/reach?asOf=2026-11-03T09:59:59Z")["total"]["reach"]["low"].number
                    == 900)
        }
    }

    @Test("only a version of an activity whose parts are all there counts")
    func versions() async throws {
        let desk = try Desk()
        var history = History()
        try version(1, parts: 1, sent: [100], "2026-08-01", &history)
        try version(2, parts: 2, sent: [70], "2026-09-01", &history)
        try await desk.fill(history.happenings)
        try await desk.browse { browser in
            let value = try await committed(browser)
            #expect(value == "100")
        }
        let before = history.happenings.count
        try part(2, 2, 25, "2026-09-05", &history)
        try await desk.fill(Array(history.happenings.dropFirst(before)))
        try await desk.browse { browser in
            #expect(try await committed(browser) == "95")
            #expect(try await committed(browser, "?asOf=2026-09-04") == "100")
            let lineage = try await browser.get("/analytics/v1/lineage?figure=committed")
            #expect(lineage["events"].list.map { $0["submission"].text } == ["iati-2", "iati-2"])
        }
    }

    private func committed(_ browser: Browser, _ query: String = "") async throws -> String? {
        try await browser.get("/analytics/v1/money\(query)")["totals"][0]["committed"]["value"].text
    }

    private func report(_ people: Int, _ number: Int) throws -> PeopleReachedRecorded {
        PeopleReachedRecorded(
            submission: try Samples.submission("results-\(number)"), reporter: try Samples.organisation("UNICEF"),
            provenance: .reported,
            report: PeopleReport(
                programme: try Samples.programme("PROSPECTS"), activity: try Samples.activity("A"),
                period: try #require(Period(try Samples.day("2026-01-01"), try Samples.day("2026-06-30"))),
                basis: .cumulative,
                rows: [
                    PeopleReport.Row(
                        indicator: try #require(IndicatorCode("E1")), pillar: .education,
                        country: try Samples.country("JO"),
                        location: nil, population: .refugee, people: try #require(People(people)), parts: [])
                ]), part: 1)
    }

    private func version(_ version: Int, parts: Int, sent: [Int], _ day: String, _ history: inout History) throws {
        let header = ActivityHeader(
            identifier: try Samples.activity("XM-DAC-7-1"), reporter: OrganisationReference(ref: "XM-DAC-7"),
            title: "One")
        history.add(
            ActivityRecorded(
                activity: header, version: version, digest: "d\(version)", parts: parts,
                origin: .submission(try Samples.submission("iati-\(version)")), provenance: .reported),
            to: "activity/XM-DAC-7-1", at: try Samples.time("\(day)T10:00:00Z"))
        for (number, amount) in sent.enumerated() { try part(version, number + 1, amount, day, &history) }
    }

    private func part(_ version: Int, _ part: Int, _ amount: Int, _ day: String, _ history: inout History) throws {
        var transaction = ReportedTransaction(number: part, type: "2")
        transaction.value = try Samples.money(amount)
        var content = ActivityContent()
        content.transactions = [transaction]
        history.add(
            ActivityPartRecorded(
                activity: try Samples.activity("XM-DAC-7-1"), version: version, part: part, content: content),
            to: "activity/XM-DAC-7-1", at: try Samples.time("\(day)T10:00:00Z"))
    }
}
