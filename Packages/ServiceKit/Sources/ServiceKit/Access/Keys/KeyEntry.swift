public import Foundation

/// What the platform keeps of an access key: everything but the key. Files of before know only the first six.
public struct KeyEntry: Sendable, Hashable, Codable {
    /// The id, which is not secret: it names the key in lists and, as `key-…`, in the log and in journals.
    public let id: String
    /// The name of the system that holds it.
    public let name: String
    /// The code of the organisation.
    public let organisation: String
    /// What the holder may do.
    public let roles: [Role]
    /// The SHA-256 of the key, in hexadecimal digits.
    public private(set) var hash: String
    /// When it was made.
    public let createdAt: Date
    /// From when on it opens nothing; never without.
    public let expiresAt: Date?
    /// The kinds of operation that it is good for; all without.
    public let operations: [Operation]?
    /// The secret before the last rotation.
    public private(set) var previous: Retired?

    /// A secret that was replaced.
    public struct Retired: Sendable, Hashable, Codable {
        /// Its SHA-256, in hexadecimal digits.
        public let hash: String
        /// Until when it works beside the new one.
        public let until: Date
    }

    /// An entry.
    public init(
        id: String, name: String, organisation: String, roles: [Role], hash: String, createdAt: Date,
        expiresAt: Date? = nil, operations: [Operation]? = nil
    ) {
        self.id = id
        self.name = name
        self.organisation = organisation
        self.roles = roles
        self.hash = hash
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.operations = operations
    }

    /// Takes a new secret; the old one works until then. One that was retired earlier ends now: two at most work.
    mutating func rotate(to hash: String, oldWorksUntil until: Date) {
        previous = Retired(hash: self.hash, until: until)
        self.hash = hash
    }

    /// The reference to it in logs, journals and events.
    public var reference: String { "key-" + id }

    /// Who the holder is.
    public var identity: Identity {
        Identity(
            id: reference, organisation: organisation, roles: Set(roles),
            operations: Set(operations ?? Operation.allCases))
    }
}
