import Domain
import Foundation
import Testing

@testable import OpportunityFund

/// Values that tests begin from.
enum Samples {
    /// 2026-06-01T00:00:00Z, when the call opens.
    static let opens = Date(timeIntervalSince1970: 1_780_272_000)
    /// 2026-09-01T00:00:00Z, the last instant.
    static let closes = Date(timeIntervalSince1970: 1_788_220_800)
    static let during = Date(timeIntervalSince1970: 1_782_000_000)

    static let ada = Officer(id: "Ada, appraiser", organisation: "NL-MFA")
    static let ben = Officer(id: "Ben, approver", organisation: "NL-MFA")
    static let cor = Officer(id: "Cor, programme officer", organisation: "NL-MFA")
    static let dia = Officer(id: "Dia, controller", organisation: "NL-MFA")

    static func money(_ amount: String, _ currency: String = "EUR") throws -> Money {
        Money(try #require(Decimal(string: amount)), try #require(Currency(currency)))
    }
    static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
    static func organisation(_ code: String) throws -> OrganisationCode { try #require(OrganisationCode(code)) }
    static func proposal(_ id: String) throws -> ProposalID { try #require(ProposalID(id)) }

    static func call(
        _ id: String = "syria-2026", envelope: String = "1000000", currency: String = "EUR"
    ) throws
        -> CallPublished
    {
        CallPublished(
            call: try #require(CallID(id)), title: "Return and reception",
            programme: try #require(ProgrammeCode("OPPORTUNITY-FUND")),
            envelope: try money(envelope, currency), opens: opens, closes: closes, provenance: .generated("tests"))
    }

    static func share(_ organisation: String, _ amount: String, _ currency: String = "EUR") throws -> PartnerShare {
        PartnerShare(organisation: try Samples.organisation(organisation), amount: try money(amount, currency))
    }

    /// A proposal that meets every condition: 300,000 for UNHCR, 200,000 for ILO.
    static func content(call: String = "syria-2026", title: String = "Digital work") throws -> FundProposal {
        FundProposal(
            call: try #require(CallID(call)), title: title, country: try #require(CountryCode("JO")),
            pillar: .livelihoods,
            priority: "Jobs for young people",
            period: try #require(Period(try day("2026-10-01"), try day("2027-09-30"))), total: try money("500000"),
            shares: [try share("UNHCR", "300000"), try share("ILO", "200000")], benefitsRefugees: true,
            benefitsHosts: true)
    }

    static func submitted(
        _ id: String, by lead: String = "UNHCR", _ content: FundProposal
    ) throws -> ProposalSubmitted {
        ProposalSubmitted(
            submission: try #require(SubmissionID(id)), organisation: try organisation(lead),
            provenance: .generated("tests"), proposal: content)
    }

    /// `500000` as it is shared by the partners in these proportions.
    static func content(title: String, total: String, first: String, second: String) throws -> FundProposal {
        var content = try content(title: title)
        content.total = try money(total)
        content.shares = [try share("UNHCR", first), try share("ILO", second)]
        return content
    }
}
