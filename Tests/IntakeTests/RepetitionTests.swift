import Domain
import Foundation
import ServiceKit
import Testing

/// The same file again, a corrected one, and what is good of a bad one, for each kind of submission.
@Suite("The same again, corrected and in part", .timeLimit(.minutes(5)))
struct RepetitionTests {
    private static let activities = Samples.file(
        Samples.activity("XM-DAC-41121-A", content: Samples.transaction("5")),
        Samples.activity("XM-DAC-41121-B", content: Samples.transaction("6")))

    private static let kinds: [(String, String)] = [
        ("activities", activities), ("results", Samples.report()), ("a table", table),
        ("finances", Samples.finances()), ("a proposal", Samples.proposal()),
    ]

    private static let table = ResultsTableTests.table(
        ResultsTableTests.line(head: ResultsTableTests.head), ResultsTableTests.line(location: "Irbid"))

    @Test("the same file again changes nothing", arguments: kinds)
    func again(_ name: String, _ content: String) async throws {
        let door = try Door()
        try await door.open { partner in
            let first = try await partner.verdict(content)
            let events = try await door.recorded().count
            let second = try await partner.submit(content)
            #expect(second.json["isDuplicate"] == .boolean(true), "\(second)")
            #expect(second["receipt"] == first["receipt"])
            let after = try await door.recorded().count
            #expect(after == events)
        }
    }

    @Test("a corrected IATI file says the same of the activities that were not corrected")
    func correctedActivities() async throws {
        let door = try Door()
        try await door.open { partner in
            for content in [Self.activities, Self.activities.replacing(">6<", with: ">7<")] {
                let answer = try await partner.verdict(content)
                #expect(answer["verdict"] == "accepted", "\(answer)")
            }
        }
        let reported = try await door.events(ActivityReported.self)
        let digests = Dictionary(grouping: reported, by: \.activity.identifier.text).mapValues { $0.map(\.digest) }
        #expect(digests["XM-DAC-41121-A"].map { Set($0).count } == 1, "by its digest, what reads it changes nothing")
        #expect(digests["XM-DAC-41121-B"].map { Set($0).count } == 2)
    }

    @Test(
        "a corrected report gives the same rows but for the one that was corrected",
        arguments: [
            (
                Samples.report(rows: Samples.row() + "," + Samples.row(people: "77", location: "Irbid", parts: part)),
                "77", "88"
            ),
            (
                table.replacing("Irbid;refugee;female;18-24;without;70", with: "Irbid;refugee;female;18-24;without;77"),
                "77", "88"
            ),
        ])
    func correctedReports(_ content: String, _ wrong: String, _ right: String) async throws {
        let door = try Door()
        try await door.open { partner in
            for text in [content, content.replacing(wrong, with: right)] {
                let answer = try await partner.verdict(text)
                #expect(answer["verdict"] == "accepted", "\(answer)")
            }
            let figures = try await door.count("reported_figures")
            #expect(figures == 2, "the later figure of a series takes its place")
        }
        let rows = try await door.events(PeopleReported.self).map(\.report.rows)
        let (first, second) = (try #require(rows.first), try #require(rows.last))
        #expect(zip(first, second).map { $0 == $1 } == [true, false])
        #expect(second.last?.people.count == 88)
    }

    private static let part = #"{"sex":"male","age":"5-11","disability":"without","people":77}"#

    @Test(
        "the good rows of a report are accepted where the sender wants that, and none where not",
        arguments: [
            (
                Samples.report(rows: Samples.row() + "," + Samples.row(people: "\"many\"", location: "Irbid")),
                "/rows/1/people"
            ),
            (
                table.replacing(
                    "Irbid;refugee;female;18-24;without;70", with: "Irbid;refugee;female;18-24;without;many"), "M3"
            ),
        ])
    func partial(_ content: String, _ path: String) async throws {
        for (query, verdict, rows) in [("?partial=true", "accepted-with-findings", 1), ("", "rejected", 0)] {
            let door = try Door()
            try await door.open { partner in
                let answer = try await partner.verdict(content, query: query)
                #expect(answer["verdict"] == verdict, "\(answer)")
                #expect(answer.findings.map { $0["path"] } == [.string(path)])
            }
            #expect(try await door.events(PeopleReported.self).flatMap(\.report.rows).count == rows)
        }
    }

    @Test(
        "what a person signs or decides on is taken as a whole: one bad part rejects it",
        arguments: [
            Samples.finances(lines: [Samples.line(), Samples.line("2.1", amount: "many")]),
            Samples.proposal().replacing("\"benefitsHosts\":true", with: "\"benefitsHosts\":1"),
        ])
    func whole(_ content: String) async throws {
        try await Door().open { partner in
            let answer = try await partner.verdict(content, query: "?partial=true")
            #expect(answer["verdict"] == "rejected", "\(answer)")
        }
    }
}
