public import Foundation

/// Somebody who signs in: the only place of what is personal. Everything else knows the id.
public struct Person: Sendable, Hashable, Codable {
    /// `of-…`, random: what journals and events say of who acted. It is never given to another person.
    public let id: String
    /// The sign-in service that knows the person, as its tokens name it.
    public let issuer: String
    /// The person at that service.
    public let subject: String
    /// What others call the person.
    public let name: String
    /// Where mail reaches the person.
    public let mail: String
    /// The code of the organisation.
    public let organisation: String
    /// What the person may do.
    public internal(set) var roles: [Role]
    /// When the person was added.
    public let addedAt: Date
    /// From when on the person may do nothing.
    public internal(set) var removedAt: Date?

    /// Who that is, at requests.
    public var identity: Identity { Identity(id: id, organisation: organisation, roles: Set(roles)) }
}

/// What is left of somebody whose data was erased.
public struct ErasedPerson: Sendable, Hashable, Codable {
    /// The id in journals and events.
    public let id: String
    /// When the data was erased.
    public let erasedAt: Date
}
