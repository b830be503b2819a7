/// Who sends a request.
public struct Identity: Sendable, Hashable, Codable {
    /// The id of the access key, which is not secret.
    public let keyID: String
    /// The name of the person or system.
    public let name: String
    /// The code of the organisation.
    public let organisation: String
    /// What the holder may do.
    public let roles: Set<Role>

    /// An identity.
    public init(keyID: String, name: String, organisation: String, roles: Set<Role>) {
        self.keyID = keyID
        self.name = name
        self.organisation = organisation
        self.roles = roles
    }
}
