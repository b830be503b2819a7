import Domain
import Findings
import Foundation
import Intake
import ServiceKit
import Testing

/// What results are asked beyond figures that can be read.
@Suite("Results rules", .timeLimit(.minutes(5)))
struct ResultsRulesTests {
    private static let all120 = #"{"sex":"female","age":"5-11","disability":"without","people":120}"#
    private static let attachment = "0f8fad5b-d9cb-469f-a165-70867728950e"

    @Test(
        "a row is judged by its total, its split and its proof",
        arguments: [
            (Samples.row(), nil),
            (Samples.row(people: "121"), "parts-sum /rows/0/parts"),
            (Samples.row(people: "69"), "part-exceeds-total /rows/0/parts/0/people"),
            (Samples.row(parts: ""), "no-parts /rows/0"),
            (Samples.row(parts: "", more: #","notSplitBecause":"counted at the gate""#), nil),
            (Samples.row(parts: "", more: #","notSplitBecause":" ""#), "text /rows/0/notSplitBecause"),
            (Samples.row(people: "0", parts: ""), nil),
            (Samples.row(parts: all120), nil),
            (Samples.row(parts: all120.replacing("female", with: "unknown")), "not-split /rows/0"),
            (Samples.row(parts: all120.replacing("5-11", with: "unknown")), "not-split /rows/0"),
            (Samples.row(parts: all120.replacing("without", with: "unknown")), "not-split /rows/0"),
            (Samples.row(population: "\"unknown\""), "not-split /rows/0"),
            (Samples.row(population: "\"unknown\"", more: #","notSplitBecause":"mixed crowd""#), nil),
            (Samples.row(indicator: "\"E2\""), "evidence-missing /rows/0/evidence"),
            (Samples.row(indicator: "\"E2\"", more: #","evidence":["https://example.org/list.pdf"]"#), nil),
            (Samples.row(indicator: "\"E2\"", more: #","evidence":["\#(attachment)"]"#), nil),
            (Samples.row(more: #","evidence":["http://example.org/list.pdf"]"#), "evidence /rows/0/evidence/0"),
            (Samples.row(more: #","evidence":["list.pdf"]"#), "evidence /rows/0/evidence/0"),
            (Samples.row(more: #","evidence":"list.pdf""#), "list /rows/0/evidence"),
            (Samples.row(more: #","baseline":0,"target":200,"comment":"as planned""#), nil),
            (Samples.row(more: #","baseline":"n/a""#), "figure /rows/0/baseline"),
            (Samples.row(more: #","target":-5"#), "figure /rows/0/target"),
            (Samples.row(more: #","comment":"\#(String(repeating: "c", count: 2_001))""#), "too-long /rows/0/comment"),
        ] as [(String, String?)])
    func rules(_ row: String, _ expected: String?) throws {
        let today = try #require(CalendarDate(year: 2026, month: 11, day: 21))
        let judged = try IntakeJudge().judge(Array(Samples.report(rows: row).utf8), today: today)
        let found = judged.findings.map { "\($0.rule.rawValue.replacing("results-report.", with: "")) \($0.place)" }
        #expect(found.contains(expected ?? "") || expected == nil && found.isEmpty, "\(found)")
        #expect(judged.verdict == (expected == nil ? .accepted : .rejected))
    }

    @Test("evidence of the report is evidence of its rows, and which indicators need it is configured")
    func evidence() throws {
        let today = try #require(CalendarDate(year: 2026, month: 11, day: 21))
        let row = Samples.row(indicator: "\"J2\"")
        let shown = Samples.report(rows: row, evidence: #"["https://example.org/survey"]"#)
        #expect(try IntakeJudge().judge(Array(shown.utf8), today: today).verdict == .accepted)
        let lenient = ResultsPolicy(jumpPercent: 50, outcomes: [])
        let silent = Array(Samples.report(rows: row).utf8)
        #expect(try IntakeJudge(policy: lenient).judge(silent, today: today).verdict == .accepted)
        #expect(try IntakeJudge().judge(silent, today: today).verdict == .rejected)
    }

    private static func report(
        _ year: Int, _ people: Int, _ more: String = "", basis: String = "newly-reached"
    ) -> String {
        Samples.report(
            period: #"{"start":"\#(year)-01-01","end":"\#(year)-12-31"}"#, basis: "\"\(basis)\"",
            rows: Samples.row(
                people: "\(people)",
                parts: #"{"sex":"female","age":"5-11","disability":"without","people":\#(people)}"#, more: more))
    }

    @Test(
        "a figure more than half above or below the one before needs a comment",
        arguments: [
            (150, "", true), (151, "", false), (50, "", true), (49, "", false), (0, "", false),
            (400, #","comment":"a second school opened""#, true),
        ])
    func jump(_ people: Int, _ more: String, _ isAccepted: Bool) async throws {
        try await Door().open { partner in
            #expect(try await partner.verdict(Self.report(2024, 100))["verdict"] == "accepted")
            let answer = try await partner.verdict(Self.report(2025, people, more))
            #expect(answer["verdict"] == (isAccepted ? "accepted" : "rejected"), "\(answer)")
            guard !isAccepted else { return }
            let finding = try #require(answer.findings.first)
            #expect(finding["rule"] == .string("results-report.jump"))
            #expect(finding["path"] == .string("/rows/0/people") && finding["value"] == .string("\(people)"))
            let told = try await partner.get(
                "/intake/v1/submissions/\(answer["id"] ?? "")?language=nl", as: "UNHCR")
            guard case .string(let text) = told.findings.first?["message"] else { return }
            #expect(text.contains("50 %") && text.contains("100") && text.contains("2024-12-31"))
        }
    }

    @Test("a figure is held against the latest of its own series, of an earlier period of the same length")
    func series() async throws {
        try await Door().open { partner in
            // Sent together, judged in one go: each sees the one before.
            for (year, people) in [(2022, 1_000), (2023, 600), (2024, 350)] {
                _ = try await partner.submit(Self.report(year, people))
            }
            let other = try await partner.verdict(Self.report(2025, 9_000, basis: "cumulative"))
            #expect(other["verdict"] == "accepted", "another basis is another series")
            #expect(
                try await partner.verdict(Self.report(2024, 900))["verdict"] == "accepted", "corrects 350: 600 before")
            #expect(try await partner.verdict(Self.report(2025, 1_300))["verdict"] == "accepted")
            let quarter = Self.report(2026, 60).replacing("2026-12-31", with: "2026-03-31")
            #expect(try await partner.verdict(quarter)["verdict"] == "accepted", "a quarter is no year")
            #expect(try await partner.verdict(Self.report(2025, 9_000), as: "ILO")["verdict"] == "accepted")
        }
    }

    @Test("how large a jump may be is configured")
    func configured() async throws {
        var policy = IntakePolicy.standard
        policy.results.jumpPercent = 10
        try await Door(policy: policy).open { partner in
            _ = try await partner.verdict(Self.report(2024, 100))
            #expect(try await partner.verdict(Self.report(2025, 110))["verdict"] == "accepted")
            #expect(try await partner.verdict(Self.report(2025, 111)).rules() == ["results-report.jump"])
        }
    }

    @Test("a table says the same in its columns, in any line of a row")
    func table() throws {
        let today = try #require(CalendarDate(year: 2026, month: 11, day: 21))
        let titles = "\(ResultsTableTests.titles);Target;Reason not split;Evidence"
        let good = """
            \(titles)
            \(ResultsTableTests.line(head: ResultsTableTests.head, indicator: "E2"));;;https://example.org/1.pdf
            \(ResultsTableTests.line(indicator: "E2", sex: "male"));150;;\(Self.attachment)
            """
        let judged = try IntakeJudge().judge(Array(good.utf8), today: today)
        #expect(judged.verdict == .accepted, "\(judged.findings)")
        let bad = """
            \(titles)
            \(ResultsTableTests.head);E1;JO;Mafraq;refugee;;;;70;n/a;;
            \(ResultsTableTests.line(indicator: "E2"));;;here and there
            """
        let found = try IntakeJudge().judge(Array(bad.utf8), today: today).findings.map { "\($0.rule) \($0.place)" }
        #expect(
            found == [
                "results-report.placeholder N 2", "results-report.no-parts 2", "results-report.evidence P 3",
                "results-report.evidence P 3", "results-report.evidence P 3", "results-report.evidence-missing P 3",
            ], "\(found)")
    }
}
