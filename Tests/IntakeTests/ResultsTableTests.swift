import Domain
import Findings
import Foundation
import Intake
import ServiceKit
import Testing

/// Results reports as tables: the same rules as for JSON, placed by row and column.
@Suite("Results tables", .timeLimit(.minutes(5)))
struct ResultsTableTests {
    static let titles =
        "Programme;Activity;Period start;Period end;Basis;Indicator;Country;Location;Population;Sex;Age;Disability;"
        + "People reached"
    static let head = "PROSPECTS;XM-DAC-41121-1;2025-01-01;2025-12-31;newly-reached"

    static func line(
        head: String = ";;;;", indicator: String = "E1", location: String = "Mafraq", sex: String = "female",
        age: String = "18-24", people: String = "70"
    ) -> String {
        "\(head);\(indicator);JO;\(location);refugee;\(sex);\(age);without;\(people)"
    }

    static func table(_ lines: String...) -> String { ([titles] + lines).joined(separator: "\n") + "\n" }

    @Test("a table is accepted, its lines put together into rows")
    func accepted() async throws {
        let door = try Door()
        let table = Self.table(Self.line(head: Self.head), Self.line(sex: "male", people: "50"))
        try await door.open { partner in
            let answer = try await partner.verdict(table)
            #expect(answer["verdict"] == "accepted", "\(answer)")
            #expect(answer["kind"] == "results-report")
        }
        #expect(try await door.recorded().contains("people-reported.v1"))
    }

    @Test(
        "each mistake is named by its rule and cell",
        arguments: [
            (line(head: head, people: "n/a"), "results-report.placeholder", "M2"),
            (line(head: head, people: "1.000"), "results-report.decimal-mark-unknown", "M2"),
            (line(head: head, indicator: "E99"), "results-report.indicator", "F2"),
            (line(head: head, age: "youth"), "results-report.value", "K2"),
            (line(head: head) + "\n" + line(), "results-report.duplicate-part", "3"),
            (line(head: ";;;;"), "results-report.missing", "A2"),
            (line(head: head.replacing("2025-12-31", with: "2999-12-31")), "results-report.future", "D2"),
            (line(head: head.replacing("2025-12-31", with: "31/12/2025")), "results-report.day-order-unknown", "D2"),
            (line(head: head, people: ""), "results-report.missing", "M2"),
        ])
    func mistakes(_ lines: String, _ rule: String, _ path: String) async throws {
        let judged = try Self.judge(Self.table(lines))
        #expect(judged.verdict == .rejected)
        let found = judged.findings.contains {
            $0.rule.rawValue == rule && "\($0.place)".replacing(" ", with: "") == path
        }
        #expect(found, "\(judged.findings)")
    }

    @Test("the good rows are accepted when the sender wants that")
    func partial() async throws {
        let door = try Door()
        let table = Self.table(Self.line(head: Self.head), Self.line(location: "Irbid", people: "many"))
        try await door.open { partner in
            let receipt = try await partner.submit(table, query: "?partial=true")
            let answer = try await partner.get("/intake/v1/submissions/\(receipt["id"] ?? "")?wait=30", as: "UNHCR")
            #expect(answer["verdict"] == "accepted-with-findings", "\(answer)")
            #expect(answer.findings.first?["path"] == .string("M3"), "\(answer.findings)")
        }
        #expect(try await door.recorded().contains("people-reported.v1"))
    }

    @Test("the decimal comma is asked for, never guessed")
    func decimal() throws {
        let table = Self.table(Self.line(head: Self.head, people: "\"70,0\""))
        #expect(try Self.judge(table).verdict == .rejected)
        #expect(try Self.judge(table, decimal: .comma).verdict == .accepted)
    }

    @Test("ten thousand lines are judged well within two seconds")
    func speed() throws {
        let lines = (0..<10_000).map { Self.line(head: Self.head, location: "Place \($0)") }
        let table = ([Self.titles] + lines).joined(separator: "\n")
        let clock = ContinuousClock()
        var judged: IntakeJudge.Judged?
        let time = try clock.measure { judged = try Self.judge(table) }
        #expect(judged?.verdict == .accepted)
        #expect(judged?.items[.accepted] == 10_000)
        // Debug builds on a loaded machine are many times slower than what is measured by `make bench`.
        #expect(time < .seconds(30), "\(time)")
    }

    @Test("the submitter's own file comes back with the findings beside its rows")
    func annotated() async throws {
        let door = try Door()
        let table = Self.table(Self.line(head: Self.head, people: "n/a"))
        try await door.open { partner in
            let answer = try await partner.verdict(table)
            let path = "/intake/v1/submissions/\(answer["id"] ?? "")/annotated"
            let csv = try await partner.download("\(path).csv", as: "UNHCR")
            #expect(String(decoding: csv, as: UTF8.self).contains("results-report.placeholder"))
            #expect(try await partner.download("\(path).xlsx", as: "UNHCR").starts(with: Array("PK".utf8)))
            let other = try await partner.get("\(path).csv", as: "ILO")
            #expect(other.status == 404)
        }
    }

    static func judge(_ table: String, decimal: DecimalMark? = nil) throws -> IntakeJudge.Judged {
        try IntakeJudge().judge(
            Array(table.utf8), today: #require(CalendarDate(year: 2026, month: 11, day: 21)), decimal: decimal)
    }
}
