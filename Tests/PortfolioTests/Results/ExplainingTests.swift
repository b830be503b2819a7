import Domain
import EventLog
import Foundation
import ServiceKit
import Testing

@testable import Portfolio

/// What figures have to say of themselves before the partner's second person can say that they are right.
@Suite("Figures that explain themselves")
struct ExplainingTests {
    private static func check(
        _ values: [ResultValue], before: [String: String] = [:], gender: MarkerScore? = nil,
        taken rules: ResultRules = .standard
    ) throws -> [String]? {
        var work = try PeriodCase.scheduled()
        work.rules = rules
        try work.give(.record(values), by: PeriodCase.pam)
        try work.step(.submitted, by: PeriodCase.pam)
        work.rules = .standard
        let period = try #require(Period(Samples.day("2024-10-01"), Samples.day("2025-09-30")))
        for (code, value) in before {
            let indicator = try #require(IndicatorCode(code))
            work.surroundings.earlier[indicator] = .init(value: try #require(ExactDecimal(value)), period: period)
        }
        work.surroundings.gender = gender
        guard let refusal = work.refusal(of: .step(.partnerChecked, reason: nil), by: PeriodCase.pia) else {
            return nil
        }
        #expect(refusal.code == .figuresUnexplained && refusal.detail.contains(refusal.outstanding[0].what))
        // The way out stays open.
        #expect(work.refusal(of: .step(.returned, reason: "More is needed"), by: PeriodCase.pia) == nil)
        return refusal.outstanding.map { "\($0.kind) \($0.key)" }
    }

    @Test(
        "a figure more than half above or below the last one says why",
        arguments: [
            (600, "400", nil, true), (601, "400", nil, false), (200, "400", nil, true), (199, "400", nil, false),
            (0, "400", nil, false), (601, "400", "A second school opened", true), (601, "0", nil, true),
        ] as [(Int, String, String?, Bool)])
    func jumps(people: Int, before: String, comment: String?, isRight: Bool) throws {
        var value = try PeriodCase.people(people, 0)
        value.comment = comment
        #expect(try Self.check([value], before: ["E1": before, "E2": "1"]) == (isRight ? nil : ["comment E1"]))
    }

    @Test("an outcome that was taken before it was one says where it can be seen")
    func outcomes() throws {
        var before = ResultRules.standard
        before.policy.outcomes = []
        let silent = try PeriodCase.people(5, 5, "E2")
        #expect(try Self.check([silent], taken: before) == ["evidence E2"])
        #expect(try Self.check([PeriodCase.people(5, 5, "E2", evidence: "Register")]) == nil)
    }

    private static func by(
        _ female: Int, _ unknown: Int, _ code: String = "E1", because: String? = nil
    ) throws
        -> ResultValue
    {
        var value = try PeriodCase.people(female + unknown, 0, code)
        value.sexes = [
            .init(sex: .female, people: try #require(People(female))),
            .init(sex: .unknown, people: try #require(People(unknown))),
        ]
        value.notSplitBecause = because
        return value
    }

    private static let splits: [(@Sendable () throws -> [ResultValue], MarkerScore?, [String]?)] = [
        ({ [try PeriodCase.people(7, 3)] }, nil, nil), ({ [try PeriodCase.people(7, 3)] }, .notTargeted, nil),
        ({ [try PeriodCase.people(7, 3)] }, .significant, ["sexes E1"]),
        ({ [try PeriodCase.people(7, 3)] }, .principal, ["sexes E1"]),
        ({ [try by(0, 10)] }, .significant, ["sexes E1"]), ({ [try by(4, 6)] }, .significant, nil),
        ({ [try PeriodCase.people(0, 0)] }, .principal, nil),
        // A reason will do for one figure beside others, and not for all of them.
        ({ [try by(4, 6), try by(0, 10, "E7", because: "Radio")] }, .principal, nil),
        ({ [try by(0, 10, because: "Nobody asked")] }, .principal, ["sexes E1"]),
    ]

    @Test("where gender is an objective, women and men are told apart", arguments: splits.indices)
    func sexes(index: Int) throws {
        let (make, gender, faults) = Self.splits[index]
        #expect(try Self.check(make(), gender: gender) == faults)
    }

    @Test("people by sex come to the same number as people by group")
    func sums() throws {
        var value = try PeriodCase.people(7, 3)
        value.sexes = [.init(sex: .female, people: try #require(People(9)))]
        let work = try PeriodCase.scheduled()
        #expect(work.refusal(of: .record([value]), by: PeriodCase.pam)?.field == "sexes")
    }

    @Test("a report tells women and men apart over all its places, and keeps what it says of them")
    func reported() throws {
        var work = try PeriodCase.scheduled()
        let service = Officer(id: "portfolio", organisation: "")
        for (number, women) in [(1, 30), (2, 5)] {
            let bare = try PeriodCase.reported("s1", part: number, of: 2, [("Arua \(number)", .refugee, 50)])
            var report = bare.report
            report.rows[0].comment = "Floods"
            report.rows[0].parts = [
                PeopleReport.Part(
                    sex: .female, age: .unknown, disability: .unknown, people: try #require(People(women))),
                PeopleReport.Part(
                    sex: .male, age: .unknown, disability: .unknown, people: try #require(People(50 - women))),
            ]
            let part = PeopleReported(
                submission: bare.submission, organisation: bare.organisation, provenance: .reported, report: report,
                part: number, parts: 2)
            try work.give(.match(part), by: service)
        }
        let value = try #require(work.record?.values.first)
        #expect(value.sexes?.map { "\($0.sex) \($0.people)" } == ["female 35", "male 65"])
        #expect(value.comment == "Floods")
    }

    /// Two years of an activity with gender marker 1: the second is three times the first.
    @Test("over HTTP the partner's check holds until the figures say why, by the year before it")
    func service() async throws {
        let desk = try Desk(now: PeriodCase.instant("2027-10-05T09:00:00Z"))
        try await desk.clerk { caller in
            let path = try await ManagedServiceTests.begin(caller)
            for (year, people, due) in [(2026, 100, "2027-11-15"), (2027, 300, "2027-11-30")] {
                let period = "\(path)/periods/\(year - 1)-10-01--\(year)-09-30"
                let scheduled = try await caller.post(
                    "\(path)/periods",
                    ["reportingYear": "october-september", "year": .integer(year), "dueOn": .string(due)], as: "ada")
                #expect(scheduled.status == 201, "\(scheduled.body.jsonText)")
                var value: [String: JSONValue] = [
                    "indicator": "E1", "value": .string("\(people)"),
                    "groups": [["population": "refugee", "people": .integer(people)]],
                    "sexes": [["sex": "female", "people": .integer(people)]],
                ]
                #expect(
                    try await caller.post("\(period)/values", ["values": [.object(value)]], as: "pam").status == 200)
                #expect(try await caller.post("\(period)/submission", as: "pam").status == 200)
                let checked = try await caller.post("\(period)/partner-check", as: "pia")
                guard year == 2027 else {
                    #expect(checked.status == 200, "\(checked.body.jsonText)")
                    continue
                }
                #expect(checked.status == 422 && checked.code == "figures-unexplained")
                #expect(checked.body["outstanding"].list.map { [$0["kind"], $0["key"]] } == [["comment", "E1"]])
                #expect(checked.body["detail"].text?.contains("100 for 2025-10-01/2026-09-30") == true)
                let reason: JSONValue = ["reason": "Say why"]
                #expect(try await caller.post("\(period)/return", reason, as: "pia").status == 200)
                value["comment"] = "Two more schools"
                #expect(
                    try await caller.post("\(period)/values", ["values": [.object(value)]], as: "pam").status == 200)
                #expect(try await caller.post("\(period)/submission", as: "pam").status == 200)
                #expect(try await caller.post("\(period)/partner-check", as: "pia").status == 200)
            }
        }
        #expect(try await desk.faults() == [])
    }

    @Test(
        "a report on other days than are owed is listed with what to do",
        arguments: [
            ("2025-10-01", "2026-03-31", "added", ["2025-10-01/2026-09-30"]),
            ("2026-09-01", "2026-10-31", "a report for each", ["2025-10-01/2026-09-30"]),
            ("2026-10-01", "2026-12-31", "schedules results", []),
        ] as [(String, String, String, [String])])
    func partial(start: String, end: String, remedy: String, touching: [String]) async throws {
        let desk = try Desk(now: PeriodCase.instant("2027-02-05T09:00:00Z"))
        try await desk.clerk { caller in
            let path = try await ManagedServiceTests.begin(caller)
            _ = try await caller.post(
                "\(path)/periods", ["reportingYear": "october-september", "year": 2026, "dueOn": "2027-02-20"],
                as: "ada")
            let whole = try PeriodCase.reported("s1", [("Arua", .refugee, 410)])
            var report = whole.report
            report.period = try #require(Period(Samples.day(start), Samples.day(end)))
            try await desk.deliver([
                PeopleReported(
                    submission: whole.submission, organisation: whole.organisation, provenance: .reported,
                    report: report, part: 1, parts: 1)
            ])
            let listed = try await caller.get("unmatched-reports", as: "ada")["items"].list
            #expect(listed.count == 1 && listed[0]["remedy"].text?.contains(remedy) == true, "\(listed)")
            #expect(listed.first?["touching"].list.compactMap(\.text) == touching)
        }
    }
}
