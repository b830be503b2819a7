import Domain
import Foundation
import Testing

@testable import Analytics

/// Values that tests begin from.
enum Samples {
    static func activity(_ text: String) throws -> ActivityID { try #require(ActivityID(text)) }
    static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
    static func country(_ code: String) throws -> CountryCode { try #require(CountryCode(code)) }
    static func organisation(_ code: String) throws -> OrganisationCode { try #require(OrganisationCode(code)) }
    static func programme(_ code: String) throws -> ProgrammeCode { try #require(ProgrammeCode(code)) }
    static func submission(_ code: String) throws -> SubmissionID { try #require(SubmissionID(code)) }
    static func time(_ text: String) throws -> Date { try #require(AsOf.time(from: text)) }
    static func money(_ amount: Int, _ currency: String = "EUR") throws -> Money {
        Money(Decimal(amount), try #require(Currency(currency)))
    }

    static func source(_ number: Int, _ provenance: Provenance = .reported) -> FactSource {
        FactSource(
            event: "event-\(number)", item: 0, service: "portfolio", type: "people-reached-recorded",
            recordedAt: Date(timeIntervalSince1970: Double(number) * 60), sequence: Int64(number),
            provenance: provenance,
            submission: "submission-\(number)")
    }

    /// A report of people, recorded in the order of `number`.
    static func count(
        _ number: Int, _ people: Int, by reporter: String = "UNICEF", activity: String = "A",
        _ indicator: String = "E1",
        in country: String = "JO", _ location: String? = "Amman", _ population: Population = .refugee,
        basis: PeopleReport.Basis = .cumulative, quarter: Int = 1, months: Int = 3, pillar: Pillar = .education,
        sexKnown: Int = 0, women: Int = 0, ageKnown: Int = 0, youth: Int = 0, disabilityKnown: Int = 0,
        disabled: Int = 0
    ) throws -> Fact<PeopleCount> {
        let first = quarter * 3 - 2
        let last = first + months - 1
        return Fact(
            source: source(number),
            content: PeopleCount(
                reporter: try organisation(reporter), programme: try programme("PROSPECTS"),
                activity: try self.activity(activity), indicator: try #require(IndicatorCode(indicator)),
                pillar: pillar,
                country: try self.country(country), location: location, population: population, basis: basis,
                periodStart: try #require(CalendarDate(year: 2026, month: first, day: 1)),
                periodEnd: try #require(CalendarDate(year: 2026, month: last, day: 28)), people: people,
                sexKnown: sexKnown, women: women, ageKnown: ageKnown, youth: youth, disabilityKnown: disabilityKnown,
                disabled: disabled))
    }

    static func countable() throws -> Set<IndicatorCode> {
        Set(try ReferenceData.load().indicators.filter(\.countsPeople).map(\.code))
    }

    /// Reports of people, settled.
    static func base(_ facts: [Fact<PeopleCount>]) throws -> FactBase {
        var base = FactBase(countable: try countable())
        base.add(people: facts)
        base.settle()
        return base
    }

    /// People reached by these reports.
    static func reach(_ facts: [Fact<PeopleCount>], in period: String? = nil) throws -> (low: Int?, high: Int?) {
        let base = try base(facts)
        var question = FigureQuestion(asOf: .distantFuture)
        question.period = period.flatMap(FigurePeriod.init)
        guard let range = PeopleScan.cells(question, base).first?.cell.range, range.isReported else {
            return (nil, nil)
        }
        return (range.low, range.high.people)
    }

    /// What became of each report, in the order of recording.
    static func standings(_ facts: [Fact<PeopleCount>]) throws -> [Standing] {
        let base = try base(facts)
        return PeopleLineage.entries(FigureQuestion(asOf: .distantFuture), base)
            .sorted { base.source($0.row.event, item: $0.row.item) < base.source($1.row.event, item: $1.row.item) }
            .map(\.standing)
    }
}
