import Domain
import Findings
import Foundation
import HTTPTypes
import IATI
import IATIRules
import ServiceKit
import Testing

@testable import Portfolio

/// What results reports say of people reached, in the export for those who may see it.
@Suite("Results reports in the export")
struct ReportedResultsTests {
    private static let path = "export/iati-with-reports.xml"

    private static func row(
        _ place: String?, _ population: Population, _ people: Int, women: Int? = nil, indicator: String = "E1"
    ) throws -> PeopleReport.Row {
        var row = PeopleReport.Row(
            indicator: try #require(IndicatorCode(indicator)), pillar: .education, country: try Samples.country("UG"),
            location: place, population: population, people: try #require(People(people)), parts: [])
        if let women {
            row.parts = [(Sex.female, women), (.male, people - women)].compactMap { sex, count in
                People(count).map { PeopleReport.Part(sex: sex, age: .from5to11, disability: .unknown, people: $0) }
            }
        }
        return row
    }

    private static func report(
        _ submission: String, by organisation: String = "UNICEF", _ rows: [PeopleReport.Row],
        _ start: String = "2025-10-01", _ end: String = "2026-09-30"
    ) throws -> PeopleReported {
        PeopleReported(
            submission: try Samples.submission(submission), organisation: try Samples.organisation(organisation),
            provenance: .reported,
            report: PeopleReport(
                programme: try Samples.programme("PROSPECTS"), activity: try Samples.activity("XM-DAC-41122-P1"),
                period: try #require(Period(Samples.day(start), Samples.day(end))), basis: .newlyReached, rows: rows),
            part: 1, parts: 1)
    }

    /// A partner's activity in IATI, and reports on it.
    private static func desk(_ reports: [PeopleReported]) async throws -> Desk {
        let desk = try Desk()
        try await desk.prepare()
        var header = try Samples.header("XM-DAC-41122-P1", reporter: "XM-DAC-41122", countries: ["UG"])
        header.reporter = OrganisationReference(ref: "XM-DAC-41122", name: "Partner", type: "40")
        header.description = "Schools"
        header.language = "en"
        header.actualStart = try Samples.day("2025-01-01")
        header.sectors = [CodeShare(vocabulary: "1", code: "11220", percentage: nil)]
        header.organisations = [
            OrganisationRole(organisation: OrganisationReference(ref: "XM-DAC-7", type: "10"), role: "1")
        ]
        var content = ActivityContent()
        content.results = [ReportedResult(number: 1, type: "1", title: "School")]
        content.indicators = [ReportedIndicator(result: 1, number: 1, title: "Classes", measure: "1")]
        try await desk.deliver(Samples.report("s1", header, digest: "a", parts: [content]))
        try await desk.deliver(reports)
        return desk
    }

    private static func file(_ caller: Clerk, _ path: String = path, as person: String) async throws -> [UInt8] {
        Array(try await caller.send(.get, path, as: person).body.text?.utf8 ?? "".utf8)
    }

    private static func results(_ bytes: [UInt8]) throws -> [ActivityResult] {
        let parser = ActivityParser()
        return try (parser.feed(bytes) + parser.finish()).map(\.activity).first?.results ?? []
    }

    @Test("stands beside what is published: total, groups and parts by place, as the standard wants it")
    func disaggregated() async throws {
        let first = try Self.row("Arua", .refugee, 60, women: 35)
        var second = try Self.row("Isingiro", .hostCommunity, 40)
        (second.target, second.baseline, second.comment) = (People(50), People(3), "Floods <in> May")
        let desk = try await Self.desk([Self.report("s2", [first, second])])
        try await desk.clerk { caller in
            let bytes = try await Self.file(caller, as: "ada")
            let results = try Self.results(bytes)
            #expect(results.map(\.isAdded) == [false, true])
            let indicator = try #require(results.last?.indicators.first)
            #expect(results.last?.references.map(\.code) == ["E1"])
            #expect(indicator.baselines.map { "\($0.year ?? 0) \($0.figure.value?.text ?? "")" } == ["2025 3"])
            let period = try #require(indicator.periods.first)
            #expect(period.targets.map(\.value?.text) == ["50"])
            #expect(period.actuals.map(\.value?.text) == ["100", "60", "35", "25", "40"])
            #expect(period.actuals.map(\.locations) == [[], ["UG/Arua"], ["UG/Arua"], ["UG/Arua"], ["UG/Isingiro"]])
            #expect(period.actuals[2].dimensions.map(\.value) == ["refugee", "female", "5-11", "unknown"])
            #expect(period.actuals[4].comments.first?.text == "Results report s2 (reported). Floods <in> May")
            let today = IATI.CalendarDate(year: 2026, month: 11, day: 1)
            let judge = IATIJudge(configuration: JudgeConfiguration(today: try #require(today), donor: nil))
            _ = judge.feed(bytes.span.bytes)
            #expect(judge.finish().file.findings.filter { $0.severity == .error } == [])
        }
    }

    @Test("a place and its whole country have no total: they may be the same people")
    func overlapping() async throws {
        let desk = try await Self.desk([
            Self.report("s2", [Self.row("Arua", .refugee, 60), Self.row(nil, .refugee, 90)])
        ])
        try await desk.clerk { caller in
            let period = try await Self.results(Self.file(caller, as: "ada")).last?.indicators.first?.periods.first
            #expect(period?.actuals.map(\.value?.text) == ["90", "60"])
        }
    }

    @Test("what was reported again takes the place of what it corrects, and other periods stand beside it")
    func corrected() async throws {
        let desk = try await Self.desk([
            Self.report("s2", [Self.row("Arua", .refugee, 60)]),
            Self.report("s3", [Self.row("Arua", .refugee, 20)], "2024-10-01", "2025-09-30"),
            Self.report("s4", [Self.row("Arua", .refugee, 55)]),
        ])
        try await desk.clerk { caller in
            let periods = try await Self.results(Self.file(caller, as: "ada")).last?.indicators.first?.periods
            #expect(periods?.map { $0.actuals.first?.value?.text } == ["20", "55"])
        }
    }

    @Test("is for people of the programme; partners see what they reported themselves, and nobody else anything")
    func access() async throws {
        let desk = try await Self.desk([
            Self.report("s2", [Self.row("Arua", .refugee, 60)]),
            Self.report("s3", by: "ILO", [Self.row("Arua", .refugee, 7, indicator: "J1")]),
        ])
        try await desk.clerk { caller in
            #expect(try await caller.send(.get, Self.path).status == 401)
            let seen = { (person: String) in
                try await Self.results(Self.file(caller, as: person)).flatMap(\.references).map(\.code)
            }
            #expect(try await seen("ada") == ["E1", "J1"])
            #expect(try await seen("pam") == ["E1"])
            #expect(try await seen("stranger") == [])
            let open = try await Self.file(caller, "export/iati.xml", as: "ada")
            #expect(try Self.results(open).map(\.isAdded) == [false])
        }
    }

    @Test("an outcome is an outcome")
    func outcomes() async throws {
        let desk = try await Self.desk([Self.report("s2", [Self.row("Arua", .refugee, 60, indicator: "E2")])])
        try await desk.clerk { caller in
            let results = try await Self.results(Self.file(caller, as: "ada"))
            #expect(results.map { $0.type?.raw } == ["1", "2"])
        }
    }
}
