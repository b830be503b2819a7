public import Foundation

/// What is shown of a person: everything but the account at the sign-in service.
public struct PersonListing: Sendable, Encodable {
    public let id: String
    public let name: String
    public let mail: String
    public let organisation: String
    public let roles: [Role]
    public let addedAt: Date
    public let removedAt: Date?

    public init(_ person: Person) {
        id = person.id
        name = person.name
        mail = person.mail
        organisation = person.organisation
        roles = person.roles
        addedAt = person.addedAt
        removedAt = person.removedAt
    }
}
