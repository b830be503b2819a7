public import Foundation

/// What is shown of a key: everything but its hash.
public struct KeyListing: Sendable, Encodable {
    public let id: String
    public let name: String
    public let organisation: String
    public let roles: [Role]
    public let operations: [Operation]
    public let createdAt: Date
    public let expiresAt: Date?
    /// Until when the secret before the last rotation works, too.
    public let previousWorksUntil: Date?
    /// The last use that is known, as of about a minute ago.
    public let lastUsedAt: Date?

    public init(_ entry: KeyEntry, lastUsedAt: Date?) {
        id = entry.id
        name = entry.name
        organisation = entry.organisation
        roles = entry.roles
        operations = entry.operations ?? Operation.allCases
        createdAt = entry.createdAt
        expiresAt = entry.expiresAt
        previousWorksUntil = entry.previous?.until
        self.lastUsedAt = lastUsedAt
    }
}
