import Domain
import Foundation

/// A decision or payment of the donor itself.
struct DecidedMoney: Sendable, Codable, Hashable {
    enum Kind: String, Sendable, Codable { case committed, disbursed }

    let kind: Kind
    let activity: ActivityID
    let title: String?
    let programme: ProgrammeCode
    let country: CountryCode
    let date: CalendarDate
    let amount: ExactDecimal
    let currency: Currency
    let receivers: [PartnerShare]

    var money: Money { Money(amount.value, currency) }
}

/// A transaction of the current version of a reported activity.
struct ReportedMoney: Sendable, Codable, Hashable {
    let activity: ActivityID
    let version: Int
    /// Its place among the activity's transactions.
    let number: Int
    /// IATI TransactionType.
    let kind: String
    let date: CalendarDate?
    let amount: ExactDecimal
    let currency: Currency
    /// The provider's own activity, as the partner names it.
    let providerActivity: String?
    let receiver: String?

    var money: Money { Money(amount.value, currency) }
}

/// A version of an activity whose parts are all there.
struct ReportedActivity: Sendable, Codable, Hashable {
    let activity: ActivityID
    let version: Int
    let parts: Int
    let title: String
    /// The reporting organisation's identifier.
    let reporter: String?
    let related: [RelatedActivity]
    let countries: [CountryShare]
}

/// A part of a version.
struct ReportedActivityPart: Sendable, Codable, Hashable {
    let activity: ActivityID
    let version: Int
    let part: Int
}
