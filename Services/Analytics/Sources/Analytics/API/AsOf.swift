import Domain
import Foundation
import ServiceKit

/// The time as of which figures are asked: a day means its end in UTC.
struct AsOf: Sendable {
    let time: Date
    /// As it was asked for; `nil` for now.
    let parameter: String?

    init(_ query: QueryParameters, now: Date) throws {
        let asked = try query.value("asOf", expected: AsOf.expected, read: AsOf.time(from:))
        time = asked ?? now
        parameter = query.string("asOf")
    }

    static let expected = "a day such as 2026-11-01 or a time such as 2026-11-01T12:00:00Z"

    static func time(from text: String) -> Date? {
        if let day = CalendarDate(text) { return PlatformJSON.date(from: "\(day)T23:59:59.999Z") }
        return PlatformJSON.date(from: text)
    }
}
