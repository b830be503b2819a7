import Domain
import Foundation

/// What is asked of organisations, where the choice is ours: versioned, and shown beside what it shapes.
struct OrganisationRules: Sendable, Equatable {
    let version: String
    /// How long a due diligence holds, in months.
    let dueDiligenceMonths: Int
    /// How long a look into the lists of sanctions holds, in months.
    let sanctionsMonths: Int
    /// How many days before its end a check counts as expiring.
    let expiringDays: Int
    /// An organisation is refugee-led when more than this percent of its leadership is displaced.
    let leadershipPercent: Decimal

    static let standard = OrganisationRules(
        version: "2026-1", dueDiligenceMonths: 12, sanctionsMonths: 12, expiringDays: 60, leadershipPercent: 50)

    /// The last day on which a check holds: the day before the same day so many months later.
    static func validThrough(_ day: CalendarDate, months: Int) -> CalendarDate {
        let month = day.year * 12 + day.month - 1 + months
        let (year, number) = (min(month / 12, 9999), month % 12 + 1)
        // The 31st of a month that has none is its last day.
        let same = (1...day.day).reversed().lazy.compactMap { CalendarDate(year: year, month: number, day: $0) }.first
        return CalendarDate(daysSince1970: (same ?? day).daysSince1970 - 1)
    }
}
