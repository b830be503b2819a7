import Domain
import Foundation
import Testing

@testable import Localisation

/// Values that tests begin from.
enum Samples {
    /// 2026-06-01T00:00:00Z, when the window opens.
    static let opens = Date(timeIntervalSince1970: 1_780_272_000)
    /// 2026-09-01T00:00:00Z, the last instant.
    static let closes = Date(timeIntervalSince1970: 1_788_220_800)
    static let during = Date(timeIntervalSince1970: 1_782_000_000)
    static let after = closes.addingTimeInterval(86_400)

    static let ada = Officer(id: "Ada, appraiser", organisation: "NL-MFA")
    static let ben = Officer(id: "Ben, approver", organisation: "NL-MFA")
    static let dia = Officer(id: "Dia, controller", organisation: "NL-MFA")

    static func money(_ amount: String, _ currency: String = "EUR") throws -> Money {
        Money(try #require(Decimal(string: amount)), try #require(Currency(currency)))
    }
    static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
    static func application(_ id: String) throws -> ApplicationID { try #require(ApplicationID(id)) }

    static func framework(
        _ id: String = "local-2026", ceiling: String = "100000", passMark: Int = 60, advance: Int = 80
    ) throws -> FrameworkPublished {
        FrameworkPublished(
            framework: try #require(FrameworkID(id)), title: "Led by refugees",
            programme: try #require(ProgrammeCode("MENO")), ceiling: try money(ceiling), opens: opens, closes: closes,
            passMark: passMark, advancePercentage: advance, provenance: .generated("tests"))
    }

    /// An application that passes the threshold.
    static func content(
        framework: String = "local-2026", organisation: String = "RLO-1", requested: String = "40000"
    ) throws -> SubsidyApplication {
        let uganda = try #require(CountryCode("UG"))
        return SubsidyApplication(
            framework: try #require(FrameworkID(framework)),
            applicant: Applicant(
                organisation: try #require(OrganisationCode(organisation)), name: "Refugees Together", country: uganda,
                registration: "UG-NGB-1234", isLocal: false, isRefugeeLed: true),
            title: "Legal aid", country: uganda, period: try #require(Period(day("2027-01-01"), day("2028-12-31"))),
            requested: try money(requested))
    }

    static func submitted(_ id: String, _ content: SubsidyApplication) throws -> SubsidyApplicationSubmitted {
        SubsidyApplicationSubmitted(
            submission: try #require(SubmissionID(id)), organisation: content.applicant.organisation,
            provenance: .generated("tests"), application: content)
    }
}
