import Domain
import Foundation
import Journal
import ServiceKit
import Testing

@Suite("Verdicts", .timeLimit(.minutes(5)))
struct VerdictTests {
    @Test("a good report and a good file are accepted and published")
    func accepted() async throws {
        let door = try Door()
        try await door.open { partner in
            for content in [Samples.report(), Samples.file(Samples.activity(content: Samples.transaction()))] {
                let answer = try await partner.verdict(content)
                #expect(answer["verdict"] == "accepted", "\(answer)")
                #expect(answer.json["isPublished"] == .boolean(true))
            }
        }
        let life = ["submission-received.v2", "submission-judged.v1"]
        #expect(
            try await door.recorded() == life + ["people-reported.v1", "submission-published.v1"] + life
                + ["activity-reported.v1", "activity-part-reported.v1", "submission-published.v1"])
        #expect(try await door.journal.verify().faults == [])
    }

    @Test(
        "each mistake in a report is named by its rule and place",
        arguments: [
            (Samples.report(rows: Samples.row(people: "\"n/a\"")), "results-report.people", "/rows/0/people"),
            (Samples.report(rows: Samples.row(people: "-1")), "results-report.people", "/rows/0/people"),
            (Samples.report(rows: Samples.row(people: "1.5")), "results-report.people", "/rows/0/people"),
            (Samples.report(rows: Samples.row(people: "121")), "results-report.parts-sum", "/rows/0/parts"),
            (Samples.report(rows: Samples.row(indicator: "\"E99\"")), "results-report.indicator", "/rows/0/indicator"),
            (
                Samples.report(rows: Samples.row(population: "\"refugees\"")), "results-report.value",
                "/rows/0/population"
            ),
            (Samples.report(rows: Samples.row() + "," + Samples.row()), "results-report.duplicate-row", "/rows/1"),
            (Samples.report(rows: ""), "results-report.no-rows", "/rows"),
            (
                Samples.report(period: #"{"start":"2025-12-31","end":"2025-01-01"}"#), "results-report.period-order",
                "/period"
            ),
            (
                Samples.report(period: #"{"start":"2025-01-01","end":"2999-12-31"}"#), "results-report.future",
                "/period/end"
            ),
            (Samples.report(basis: "\"sometimes\""), "results-report.value", "/basis"),
            (Samples.report().replacing("\"programme\"", with: "\"program\""), "results-report.missing", "/programme"),
        ])
    func mistakes(_ report: String, _ rule: String, _ path: String) async throws {
        let door = try Door()
        try await door.open { partner in
            let answer = try await partner.verdict(report)
            #expect(answer["verdict"] == "rejected", "\(answer)")
            let found = answer.findings.contains { $0["rule"] == .string(rule) && $0["path"] == .string(path) }
            #expect(found, "\(answer.findings)")
        }
        #expect(try await door.recorded().contains("people-reported.v1") == false)
    }

    @Test("all rows are judged, not only up to the first mistake")
    func allRows() async throws {
        let rows = ["\"a\"", "120", "-4", "\"b\""].enumerated().map {
            Samples.row(people: $0.element, location: "P\($0.offset)")
        }
        let door = try Door()
        let report = Samples.report(rows: rows.joined(separator: ","))
        try await door.open { partner in
            let answer = try await partner.verdict(report)
            let paths = answer.findings.filter { $0["rule"] == .string("results-report.people") }.map { $0["path"] }
            #expect(paths == [.string("/rows/0/people"), .string("/rows/2/people"), .string("/rows/3/people")])
        }
    }

    @Test("what can be used of an activity that breaks the standard counts, with its verdict; the rest has findings")
    func unusableValue() async throws {
        let door = try Door()
        let content = Samples.transaction("10,000.00") + Samples.transaction("5")
        let file = Samples.file(
            Samples.activity("XM-DAC-41121-A", content: content), Samples.activity("XM-DAC-41121-B"))
        let line =
            try #require(
                file.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("10,000.00") })
            + 1
        try await door.open { partner in
            let answer = try await partner.verdict(file)
            #expect(answer["verdict"] == "accepted-with-findings", "\(answer)")
            let finding = try #require(answer.findings.first)
            #expect(finding["severity"] == .string("error"))
            #expect(finding["rule"] == .string("iati.structure.bad-value"))
            #expect(finding["line"] == .integer(line))
            #expect(finding["item"] == .string("XM-DAC-41121-A"))
            #expect(finding["value"] == .string("10,000.00"))
        }
        let reported = try await door.events(ActivityReported.self)
        #expect(reported.map(\.verdict) == [.rejected, .accepted])
        let money = try await door.events(ActivityPartReported.self).flatMap(\.content.transactions)
        #expect(money.map { $0.value?.amount } == [nil, 5])
    }

    @Test("an activity without identifier, or with one that stands twice, does not sink the file")
    func badActivities() async throws {
        let door = try Door()
        let file = Samples.file(
            Samples.activity("A"), Samples.activity("A"),
            Samples.activity("").replacing("<iati-identifier></iati-identifier>", with: ""),
            Samples.activity("B"))
        try await door.open { partner in
            let answer = try await partner.verdict(file)
            #expect(answer["verdict"] == "accepted-with-findings")
            #expect(
                Set(answer.rules()).isSuperset(of: ["iati.file.duplicate-identifier", "iati.structure.missing-element"])
            )
        }
        #expect(try await door.recorded().count { $0 == "activity-reported.v1" } == 2)
    }

    @Test("a file without any usable activity is rejected")
    func nothingUsable() async throws {
        let door = try Door()
        try await door.open { partner in
            let answer = try await partner.verdict(Samples.file())
            #expect(answer["verdict"] == "rejected")
            #expect(answer.rules() == ["iati.structure.missing-element"])
        }
    }
}
