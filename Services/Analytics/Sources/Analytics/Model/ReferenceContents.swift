import Domain
import Foundation

/// What is known of an organisation.
struct KnownOrganisation: Sendable, Codable, Hashable {
    enum Basis: String, Sendable, Codable {
        /// By the portfolio's register.
        case registered
        /// By the grant it applied for.
        case granted
    }

    let basis: Basis
    let organisation: OrganisationCode
    let name: String
    let identifier: String?
    let isLocal: Bool
    let isRefugeeLed: Bool
}

/// What is known of a programme.
struct KnownProgramme: Sendable, Codable, Hashable {
    let programme: ProgrammeCode
    let name: String
    let phases: [ProgrammePhase]
}

/// A version of a year's budget.
struct RecordedBudget: Sendable, Codable, Hashable {
    let article: String
    let year: Int
    let version: String
    let amount: ExactDecimal
    let currency: Currency

    var money: Money { Money(amount.value, currency) }
}

/// A figure that a letter gives.
struct StatedFigure: Sendable, Codable, Hashable {
    let code: String
    let what: String
    let value: Int
    let bound: String?
    let period: String
}
