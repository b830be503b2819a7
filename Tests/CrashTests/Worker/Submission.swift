import Domain
import Journal

/// A results report of one to three parts, the same for the same number.
struct Submission: Sendable {
    let id: SubmissionID
    let parts: [PeopleReported]

    init(_ number: Int) throws {
        guard let id = SubmissionID("crash-\(number)"), let programme = ProgrammeCode("PROSPECTS"),
            let organisation = OrganisationCode("UNHCR"), let indicator = IndicatorCode("E1"),
            let activity = ActivityID("XM-DAC-41121-\(number % 5)"), let country = CountryCode("JO"),
            let start = CalendarDate(year: 2025, month: 1, day: 1),
            let end = CalendarDate(year: 2025, month: 12, day: 31), let period = Period(start, end),
            let women = People(40 + number % 90), let men = People(30 + number % 70)
        else { throw WorkerFault(description: "submission \(number) is not valid") }
        let count = 1 + number % 3
        self.id = id
        parts = (1...count).map { part in
            let row = PeopleReport.Row(
                indicator: indicator, pillar: .livelihoods, country: country, location: "Place \(number).\(part)",
                population: .refugee, people: women + men,
                parts: [
                    .init(sex: .female, age: .from18to24, disability: .without, people: women),
                    .init(sex: .male, age: .unknown, disability: .with, people: men),
                ])
            return PeopleReported(
                submission: id, organisation: organisation, provenance: .generated("crash"),
                report: PeopleReport(
                    programme: programme, activity: activity, period: period, basis: .newlyReached, rows: [row]),
                part: part, parts: count)
        }
    }
}

/// Stands where intake stands: each part of a report that is given makes the event that says so, once.
enum Reporting: Decider {
    struct Event: EventUnion {
        let reported: PeopleReported

        static let types: [any DomainEvent.Type] = [PeopleReported.self]

        init(_ reported: PeopleReported) { self.reported = reported }

        init?(_ event: any DomainEvent) {
            guard let reported = event as? PeopleReported else { return nil }
            self.reported = reported
        }

        var event: any DomainEvent { reported }
    }

    static let initial = 0

    static func decide(_ report: PeopleReported, in parts: Int) throws(Never) -> [Event] {
        report.part > parts ? [Event(report)] : []
    }

    static func evolve(_ parts: inout Int, by event: Event) { parts = event.reported.part }
}
