import Hummingbird
import ServiceKit

/// Everything that was recorded of an organisation and of those merged into it.
struct OrganisationHistory: ResponseEncodable, Sendable {
    let code: String
    let mergedWith: [String]
    /// Oldest first.
    let entries: [Entry]
    /// Merges, dismissals and undone merges that concern it, oldest first.
    let decisions: [IdentityDecision]

    struct Entry: Encodable, Sendable {
        /// Of which organisation it was recorded.
        let organisation: String
        /// The name of the event, such as `organisation-typed`.
        let event: String
        let recordedAt: String
        /// Who recorded it, by reference.
        let by: String
        let content: JSONValue
    }
}
