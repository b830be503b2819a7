import Domain
import Foundation
import Testing

/// Values that tests begin from.
enum Samples {
    static func activity(_ text: String) throws -> ActivityID { try #require(ActivityID(text)) }
    static func submission(_ text: String) throws -> SubmissionID { try #require(SubmissionID(text)) }
    static func money(_ amount: String, _ currency: String) throws -> Money {
        Money(try #require(Decimal(string: amount)), try #require(Currency(currency)))
    }
    static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
    static func country(_ code: String) throws -> CountryCode { try #require(CountryCode(code)) }
    static func organisation(_ code: String) throws -> OrganisationCode { try #require(OrganisationCode(code)) }
    static func programme(_ code: String) throws -> ProgrammeCode { try #require(ProgrammeCode(code)) }

    static func header(
        _ identifier: String, title: String = "Schools", reporter: String = "XM-DAC-41122",
        countries: [String] = [], status: String? = "2"
    ) throws -> ActivityHeader {
        var header = ActivityHeader(
            identifier: try activity(identifier), reporter: OrganisationReference(ref: reporter), title: title)
        header.countries = countries.map { CountryShare(country: $0, percentage: nil) }
        header.status = status
        return header
    }

    static func transaction(
        _ number: Int, _ type: String, _ amount: String?, _ currency: String = "EUR", on date: String? = "2026-03-01",
        from provider: OrganisationReference? = nil, to receiver: OrganisationReference? = nil
    ) throws -> ReportedTransaction {
        var transaction = ReportedTransaction(number: number, type: type)
        transaction.value = try amount.map { try money($0, currency) }
        transaction.date = try date.map { try day($0) }
        transaction.provider = provider
        transaction.receiver = receiver
        return transaction
    }

    static func part(_ transactions: [ReportedTransaction]) -> ActivityContent {
        var content = ActivityContent()
        content.transactions = transactions
        return content
    }

    /// What intake publishes for one activity of a submission.
    static func report(
        _ submission: String, _ header: ActivityHeader, digest: String, parts: [ActivityContent] = []
    ) throws -> [any DomainEvent] {
        let id = try Samples.submission(submission)
        let first = ActivityReported(
            submission: id, organisation: try organisation("UNICEF"), provenance: .reported, activity: header,
            digest: digest, parts: parts.count)
        return [first]
            + parts.enumerated().map {
                ActivityPartReported(submission: id, activity: header.identifier, part: $0 + 1, content: $1)
            }
    }

    static func published(_ submission: String) throws -> SubmissionPublished {
        SubmissionPublished(submission: try Samples.submission(submission), contentEvents: 0)
    }

    static func award(_ id: String, shares: [(String, String)], country: String = "JO") throws -> AwardSigned {
        let parts = try shares.map { PartnerShare(organisation: try organisation($0), amount: try money($1, "EUR")) }
        let amount = Money(parts.reduce(0) { $0 + $1.amount.amount }, .eur)
        return AwardSigned(
            award: try #require(AwardID(id)), call: try #require(CallID("call-1")),
            programme: try programme("OPPORTUNITY-FUND"), title: "Digital work", country: try Samples.country(country),
            signedBy: "director", signedOn: try day("2026-04-01"), amount: amount, shares: parts, tranches: [amount],
            provenance: .generated("tests"))
    }

    static func tranche(_ award: AwardSigned, _ number: Int, of amount: String) throws -> TranchePaid {
        let money = try money(amount, "EUR")
        return TranchePaid(
            award: award.award, call: award.call, programme: award.programme, country: award.country,
            tranche: number, amount: money,
            shares: [PartnerShare(organisation: try organisation("UNHCR"), amount: money)], approvedBy: "controller",
            paidOn: try day("2026-05-01"), provenance: award.provenance)
    }

    static func applicant(_ code: String, isRefugeeLed: Bool = true) throws -> Applicant {
        Applicant(
            organisation: try organisation(code), name: "Refugees Together", country: try country("UG"),
            registration: "UG-NGB-1234", isLocal: true, isRefugeeLed: isRefugeeLed)
    }

    static func grant(_ application: String, to applicant: Applicant, of amount: String) throws -> GrantAwarded {
        GrantAwarded(
            framework: try #require(FrameworkID("MENO")), application: try #require(ApplicationID(application)),
            programme: try programme("MENO"), title: "Legal aid", applicant: applicant, country: applicant.country,
            amount: try money(amount, "EUR"), decidedBy: "director", decidedOn: try day("2026-06-01"),
            provenance: .generated("tests"))
    }

    static func advance(_ grant: GrantAwarded, of amount: String) throws -> AdvancePaid {
        AdvancePaid(
            framework: grant.framework, application: grant.application, programme: grant.programme,
            applicant: grant.applicant, country: grant.country, amount: try money(amount, "EUR"), paidBy: "controller",
            paidOn: try day("2026-06-15"), provenance: grant.provenance)
    }
}
