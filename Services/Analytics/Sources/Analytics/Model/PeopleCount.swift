import Domain

/// How many people one row of a results report counts.
struct PeopleCount: Sendable, Codable, Hashable {
    let reporter: OrganisationCode
    let programme: ProgrammeCode
    let activity: ActivityID
    let indicator: IndicatorCode
    let pillar: Pillar
    let country: CountryCode
    /// `nil` for the whole country.
    let location: String?
    let population: Population
    let basis: PeopleReport.Basis
    let periodStart: CalendarDate
    let periodEnd: CalendarDate
    let people: Int
    /// The people whose sex the parts give, and the women and girls among them.
    let sexKnown: Int
    let women: Int
    /// The people whose age the parts give, and those of 18–24 years among them.
    let ageKnown: Int
    let youth: Int
    /// The people whose disability status the parts give, and those with a disability among them.
    let disabilityKnown: Int
    let disabled: Int
}

extension PeopleCount {
    init(_ row: PeopleReport.Row, of report: PeopleReport, by reporter: OrganisationCode) {
        func sum(_ matches: (PeopleReport.Part) -> Bool) -> Int {
            row.parts.lazy.filter(matches).reduce(People.none) { $0 + $1.people }.count
        }
        self.init(
            reporter: reporter, programme: report.programme, activity: report.activity, indicator: row.indicator,
            pillar: row.pillar, country: row.country, location: row.location, population: row.population,
            basis: report.basis, periodStart: report.period.start, periodEnd: report.period.end,
            people: row.people.count, sexKnown: sum { $0.sex != .unknown }, women: sum { $0.sex == .female },
            ageKnown: sum { $0.age != .unknown }, youth: sum { $0.age == .from18to24 },
            disabilityKnown: sum { $0.disability != .unknown }, disabled: sum { $0.disability == .with })
    }
}
