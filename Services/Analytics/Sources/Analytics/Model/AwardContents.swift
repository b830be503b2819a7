import Domain
import Foundation

/// A call of the Opportunity Fund, an award of it, or a payment on an award.
struct FundMoney: Sendable, Codable, Hashable {
    enum Kind: String, Sendable, Codable { case envelope, awarded, paid }

    let kind: Kind
    let call: CallID
    let award: AwardID?
    let title: String?
    let programme: ProgrammeCode
    let country: CountryCode?
    let amount: ExactDecimal
    let currency: Currency

    var money: Money { Money(amount.value, currency) }
}

/// A subsidy framework, a grant under it, or an advance paid on a grant.
struct SubsidyMoney: Sendable, Codable, Hashable {
    enum Kind: String, Sendable, Codable { case ceiling, granted, paid }

    let kind: Kind
    let framework: FrameworkID
    let application: ApplicationID?
    let title: String?
    let applicant: String?
    let programme: ProgrammeCode
    let country: CountryCode?
    let amount: ExactDecimal
    let currency: Currency

    var money: Money { Money(amount.value, currency) }
}
