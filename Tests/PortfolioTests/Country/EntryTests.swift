import Domain
import ServiceKit
import Testing

@testable import Portfolio

@Suite("Entries of country teams")
struct EntryTests {
    private let today: CalendarDate

    init() throws { today = try Samples.day("2026-06-30") }

    private func field(_ entry: some LogEntry) -> String? {
        do {
            try entry.check(today: today)
            return nil
        } catch { return error.field }
    }

    @Test(
        "a joint output has two partners or more",
        arguments: [([], "partners"), (["ILO"], "partners"), (["ILO", "ILO"], "partners"), (["ILO", "WB"], nil)]
            as [([String], String?)])
    func jointOutput(partners: [String], refused: String?) throws {
        let output = try JointOutputRecorded(
            id: #require(EntryID("J1")), programme: Samples.programme("PROSPECTS"), country: Samples.country("KE"),
            year: 2026, title: "Skills atlas", partners: partners.map { try Samples.organisation($0) },
            provenance: .reported, correction: nil, recordedBy: "officer")
        #expect(field(output) == refused)
    }

    @Test(
        "outputs are counted from one on, in a year of the programme",
        arguments: [
            (0, 2026, "outputs"), (-1, 2026, "outputs"), (1, 2026, nil), (100_001, 2026, "outputs"), (5, 2027, "year"),
        ]
            as [(Int, Int, String?)])
    func outputs(count: Int, year: Int, refused: String?) throws {
        let entry = try OutputsCounted(
            id: #require(EntryID("O1")), programme: Samples.programme("PROSPECTS"), country: Samples.country("KE"),
            year: year, outputs: count, method: "Country plan", provenance: .reported, correction: nil,
            recordedBy: "officer")
        #expect(field(entry) == refused)
    }

    @Test(
        "effort is above zero and past",
        arguments: [("0.5", "2026-06-30", nil), ("0", "2026-06-30", "days"), ("1", "2026-07-01", "period.end")]
            as [(String, String, String?)])
    func effort(days: String, end: String, refused: String?) throws {
        let effort = try EffortRecorded(
            id: #require(EntryID("E1")), programme: Samples.programme("PROSPECTS"), country: nil,
            organisation: Samples.organisation("ILO"),
            period: #require(Period(Samples.day("2026-01-01"), Samples.day(end))), days: Plans.number(days),
            process: "Drafting", provenance: .reported, correction: nil, recordedBy: "officer")
        #expect(field(effort) == refused)
    }

    @Test(
        "a ratio has both its parts, and something to divide by",
        arguments: [
            ("1", "2", nil), (nil, nil, nil), ("1", nil, "value.denominator"), (nil, "2", "value.numerator"),
            ("0", "0", "value.denominator"),
        ] as [(String?, String?, String?)])
    func ratio(numerator: String?, denominator: String?, refused: String?) throws {
        let value = try IndicatorValue(
            programme: Samples.programme("REAN"), scheme: nil, indicator: #require(IndicatorCode("M3")), aspect: nil,
            country: nil, period: #require(Period(Samples.day("2023-01-01"), Samples.day("2023-12-31"))),
            amount: Plans.number("50"), unit: "percent", numerator: numerator.map { try Plans.number($0) },
            denominator: denominator.map { try Plans.number($0) }, bound: nil, provenance: .reported)
        let event = IndicatorValueRecorded(
            id: try #require(EntryID("V1")), value: value, correction: nil, recordedBy: "officer")
        #expect(field(event) == refused)
    }

    @Test("the quoted facts are such as a person could record")
    func quoted() throws {
        let facts = try QuotedFacts.load()
        #expect(facts.indicatorValues.compactMap(field) == [])
        #expect(facts.facilityPositions.compactMap(field) == [])
        #expect(facts.instruments.compactMap(field) == [])
        #expect(Set(facts.indicatorValues.map(\.name)).count == 10)
    }
}
