import Domain
import Foundation
import Journal
import ServiceKit
import Testing

@testable import Portfolio

/// Country plans and people that tests begin from.
enum Plans {
    static let drafter = Officer(id: "drafter", organisation: "NL-MFA")
    static let approver = Officer(id: "approver", organisation: "NL-MFA")
    static let embassy = Officer(id: "embassy", organisation: "NL-MFA")
    static let thematic = Officer(id: "thematic", organisation: "NL-MFA")

    static func number(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(text)) }

    static func percent(_ partner: String, _ percent: String) throws -> CountryPlan.Share {
        CountryPlan.Share(partner: try Samples.organisation(partner), percent: try number(percent), amount: nil)
    }

    static func amount(_ partner: String, _ amount: String, _ currency: String = "EUR") throws -> CountryPlan.Share {
        CountryPlan.Share(
            partner: try Samples.organisation(partner), percent: nil, amount: try Samples.money(amount, currency))
    }

    static func plan(
        title: String = "Jordan", shares: [CountryPlan.Share]? = nil, total: Money? = nil,
        departments: [String] = ["DSO", "IGG"]
    ) throws -> CountryPlan {
        CountryPlan(
            title: title, theoryOfChange: "Schools that take everybody in keep everybody in.",
            assumptions: [
                CountryPlan.Assumption(statement: "Schools stay open", watchedBy: "Monthly count of open schools"),
                CountryPlan.Assumption(statement: "Permits are given", watchedBy: "Ministry's list"),
            ], priorities: [CountryPlan.Priority(title: "Access to school", pillar: .education)], total: total,
            shares: try shares ?? [percent("UNICEF", "60"), percent("ILO", "40")],
            targets: [
                CountryPlan.Target(
                    indicator: try #require(IndicatorCode("E1")), baseline: nil, value: try number("1200"),
                    unit: "people", by: try Samples.day("2027-12-31"))
            ], departments: departments)
    }

    static func draft(_ content: CountryPlan) throws -> CountryDocuments.Draft {
        let (programme, country) = try (Samples.programme("PROSPECTS"), Samples.country("JO"))
        return CountryDocuments.Draft(
            document: try #require(CountryDocumentID.of(.multiAnnualPlan, programme, phase: 2, country)),
            kind: .multiAnnualPlan, programme: programme, phase: 2, country: country, content: content,
            provenance: .generated("tests"))
    }

    static func said(
        _ department: String?, _ outcome: Consultation.Outcome = .agrees, on day: String = "2026-03-10"
    ) throws -> Consultation {
        Consultation(
            party: department == nil ? .post : .department, department: department, outcome: outcome,
            note: "Read and discussed", on: try Samples.day(day))
    }
}

/// Given commands, when a command, then events or a rejection.
struct DossierHistory<Kind: Dossier> {
    private(set) var state = Kind.initial
    private(set) var events: [Kind.Event] = []

    init(_ kind: Kind.Type, _ commands: [Kind.Command] = []) throws {
        for command in commands { try give(command) }
    }

    @discardableResult
    mutating func give(_ command: Kind.Command) throws -> [Kind.Event] {
        let new = try Kind.decide(command, in: state)
        for event in new { Kind.evolve(&state, by: event) }
        events += new
        return new
    }

    /// Why a command is refused; `nil` when it is followed.
    func refusal(of command: Kind.Command) -> DossierRejection.Code? {
        do {
            _ = try Kind.decide(command, in: state)
            return nil
        } catch {
            return error.code
        }
    }
}
