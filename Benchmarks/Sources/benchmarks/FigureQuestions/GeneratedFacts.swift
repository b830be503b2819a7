import Analytics
import Domain
import Foundation
import Journal
import ServiceKit

/// Facts in the tables of analytics, as subscriptions bring them: the same for each run.
enum GeneratedFacts {
    private static let projections = AnalyticsService.definition().projections
    private static let countries = ["JO", "LB", "IQ", "EG", "ET", "SD", "UG", "KE"].compactMap(CountryCode.init)
    private static let populations: [Population] = [
        .refugee, .hostCommunity, .internallyDisplaced, .asylumSeeker, .unknown,
    ]
    private static let indicators: [(String, Pillar)] = [
        ("E1", .education), ("E2", .education), ("J1", .livelihoods), ("P1", .protection), ("I1", .infrastructure),
    ]
    private static let rowsOfReport = 100
    private static let transactionsOfActivity = 500

    static func fill(_ journal: Journal, resultRows: Int, transactions: Int) async throws {
        var random = SeededGenerator(seed: 21)
        for number in 0..<(resultRows / rowsOfReport) { try await record(journal, report(number, &random), number) }
        for number in 0..<(transactions / transactionsOfActivity) {
            let (header, part) = try activity(number, &random)
            try await record(journal, header, 1_000_000 + number * 2)
            try await record(journal, part, 1_000_001 + number * 2)
        }
    }

    /// One more report, as it is accepted.
    static func addReport(_ journal: Journal, _ number: Int) async throws {
        var random = SeededGenerator(seed: UInt64(number))
        try await record(journal, report(20_000_000 + number, &random), 20_000_000 + number)
    }

    private static func record(_ journal: Journal, _ event: any DomainEvent, _ number: Int) async throws {
        let time = Date(timeIntervalSince1970: 1_780_000_000 + Double(number))
        let recorded = RecordedEvent(
            id: "event-\(number)", stream: StreamID("bench/\(number)"), version: 0, sequence: Int64(number),
            occurredOn: time, recordedAt: time, context: CommandContext(actor: "bench"), event: event)
        try await journal.perform { transaction in
            for projection in projections
            where projection.events.contains(where: { $0.type == type(of: event).type }) {
                try projection.apply(recorded, transaction.db)
            }
        }
    }

    private static func report(_ number: Int, _ random: inout SeededGenerator) throws -> PeopleReachedRecorded {
        let country = countries[number % countries.count]
        let quarter = number / 8 % 8
        let rows = try (0..<rowsOfReport).map { place in
            let (indicator, pillar) = indicators[place % indicators.count]
            let people = Int.random(in: 10...3_000, using: &random)
            let women = people * Int.random(in: 40...60, using: &random) / 100
            return PeopleReport.Row(
                indicator: try known(IndicatorCode(indicator)), pillar: pillar, country: country,
                location: "Area \(number % 24)-\(place / 25)", population: populations[place / 5 % populations.count],
                people: try known(People(people)),
                parts: [
                    PeopleReport.Part(
                        sex: .female, age: .from18to24, disability: .without, people: try known(People(women))),
                    PeopleReport.Part(
                        sex: .male, age: .from25to59, disability: .with, people: try known(People(people - women))),
                ])
        }
        let start = try known(CalendarDate(year: 2024 + quarter / 4, month: quarter % 4 * 3 + 1, day: 1))
        let end = CalendarDate(daysSince1970: start.daysSince1970 + 89)
        return PeopleReachedRecorded(
            submission: try known(SubmissionID("results-\(number)")), reporter: try known(OrganisationCode("UNHCR")),
            provenance: .generated("benchmark"),
            report: PeopleReport(
                programme: try known(ProgrammeCode("PROGRAMME-\(number % 17)")),
                activity: try known(ActivityID("XM-DAC-7-\(number / 64 % 400)")), period: try known(Period(start, end)),
                basis: .newlyReached, rows: rows), part: 1)
    }

    private static func activity(
        _ number: Int, _ random: inout SeededGenerator
    ) throws -> (ActivityRecorded, ActivityPartRecorded) {
        let activity = try known(ActivityID("XM-DAC-7-\(number)"))
        var header = ActivityHeader(
            identifier: activity, reporter: OrganisationReference(ref: "XM-DAC-7"), title: "Activity \(number)")
        header.countries = [CountryShare(country: countries[number % countries.count].code, percentage: nil)]
        var content = ActivityContent()
        for place in 1...transactionsOfActivity {
            var transaction = ReportedTransaction(number: place, type: place % 5 == 0 ? "2" : "3")
            transaction.value = Money(Decimal(Int.random(in: 1_000...900_000, using: &random)), .eur)
            transaction.date = CalendarDate(daysSince1970: 19_700 + place)
            content.transactions.append(transaction)
        }
        return (
            ActivityRecorded(
                activity: header, version: 1, digest: "d", parts: 1,
                origin: .submission(try known(SubmissionID("iati-\(number)"))), provenance: .reported),
            ActivityPartRecorded(activity: activity, version: 1, part: 1, content: content)
        )
    }

    private static func known<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw BenchmarkError("a generated value is not valid") }
        return value
    }
}
