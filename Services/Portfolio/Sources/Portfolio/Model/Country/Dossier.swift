import Domain
import Journal

/// What is known of one thing that people of the programme decide on: a country plan, a MEL session, a policy change.
///
/// A decider whose state is what one reads of it, so that lists, details and histories are made in one way for all.
protocol Dossier: Decider where State == Content?, Rejection == DossierRejection, Event: Sendable {
    associatedtype Content: Codable & Sendable

    /// The category of its streams.
    static var kind: String { get }
    /// What one such thing is called.
    static var noun: String { get }
    /// What it is found by in lists.
    static func index(of content: Content) -> DossierIndex
}

extension Dossier {
    static var initial: Content? { nil }

    static func stream(of id: String) -> StreamID { StreamID("\(kind)/\(id)") }
}

/// What a dossier is found by.
struct DossierIndex: Sendable, Equatable {
    var programme: ProgrammeCode?
    var country: CountryCode?
    /// How far it is, or which sort of its kind it is.
    var status: String?
    /// What one dossier of a kind alone may have, such as the number of a loan.
    var unique: String?
}
