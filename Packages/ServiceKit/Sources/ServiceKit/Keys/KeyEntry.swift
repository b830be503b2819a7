public import Foundation

/// What the platform keeps of an access key: everything but the key.
public struct KeyEntry: Sendable, Hashable, Codable {
    /// The id, which is not secret: it names the key in lists and in the log.
    public let id: String
    /// The name of the person or system that holds it.
    public let name: String
    /// The code of the organisation.
    public let organisation: String
    /// What the holder may do.
    public let roles: [Role]
    /// The SHA-256 of the key, in hexadecimal digits.
    public let hash: String
    /// When it was made.
    public let createdAt: Date

    /// An entry.
    public init(id: String, name: String, organisation: String, roles: [Role], hash: String, createdAt: Date) {
        self.id = id
        self.name = name
        self.organisation = organisation
        self.roles = roles
        self.hash = hash
        self.createdAt = createdAt
    }

    /// Who the holder is.
    public var identity: Identity {
        Identity(keyID: self.id, name: self.name, organisation: self.organisation, roles: Set(self.roles))
    }
}
