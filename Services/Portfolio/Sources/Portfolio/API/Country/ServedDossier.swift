import Domain
import Hummingbird
import ServiceKit

/// A kind of dossier that has addresses: a list, each one, and its history.
protocol ServedDossier: Dossier {
    associatedtype Shown: Encodable & Sendable

    /// Below `/portfolio/v1`.
    static var address: String { get }
    /// Who reads it.
    static var access: Access { get }
    /// What the status of its index is, for those who filter by it.
    static var statusMeaning: String { get }
    /// Members that every one has, beside those that all dossiers have.
    static var members: [String: Schema] { get }

    /// What is known, with what follows from it today.
    static func shown(_ content: Content, today: CalendarDate, _ rules: CountryRules) -> Shown
}

extension ServedDossier where Shown == Content {
    static func shown(_ content: Content, today: CalendarDate, _ rules: CountryRules) -> Content { content }
}

/// A dossier as it is answered: what is shown of it, and when it was opened and last changed.
struct DossierAnswer<Shown: Encodable & Sendable>: ResponseEncodable, Sendable {
    let shown: Shown
    let row: DossierStamp

    func encode(to encoder: any Encoder) throws {
        try shown.encode(to: encoder)
        try row.encode(to: encoder)
    }
}
