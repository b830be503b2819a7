/// Why a statement about an organisation was not recorded, for the one who made it.
struct OrganisationRejection: Error, Hashable {
    enum Code: String, Sendable, CaseIterable {
        case invalidValue = "invalid-value"
        case notLocal = "not-local"
        case notRefugeeLed = "not-refugee-led"
        case multilateral
        case olderCheck = "older-check"
        case organisationExists = "organisation-exists"
    }

    let code: Code
    let detail: String
    /// The part of the statement that is wrong.
    let field: String?
    let remedy: String

    init(_ code: Code, _ detail: String, field: String? = nil, remedy: String) {
        self.code = code
        self.detail = detail
        self.field = field
        self.remedy = remedy
    }

    static func invalid(_ field: String, _ detail: String, _ remedy: String) -> OrganisationRejection {
        OrganisationRejection(.invalidValue, detail, field: field, remedy: remedy)
    }
}
