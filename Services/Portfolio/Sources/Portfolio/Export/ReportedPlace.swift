import Domain
import IATI

/// A place that people were reached in: a first-level area, or a whole country.
struct ReportedPlace: Hashable, Comparable {
    let country: CountryCode
    let area: String?

    init(_ row: PeopleReport.Row) {
        country = row.country
        area = row.location
    }

    /// How values name the place.
    var reference: String { area.map { "\(country.code)/\($0)" } ?? country.code }

    /// The place as one of the activity's; its country by ISO 3166-1 (vocabulary A4).
    var location: ActivityLocation {
        ActivityLocation(
            reference: reference, reach: "2",
            names: [Narrative(text: area ?? country.code, language: "en")],
            administrative: [PlaceCode(code: country.code, vocabulary: "A4", level: 0)])
    }

    static func < (left: ReportedPlace, right: ReportedPlace) -> Bool { left.reference < right.reference }
}

extension IATI.CalendarDate {
    /// A day of the domain.
    init?(_ day: Domain.CalendarDate) { self.init(year: day.year, month: day.month, day: day.day) }
}
