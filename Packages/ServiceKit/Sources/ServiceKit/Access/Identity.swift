/// Who sends a request: a person or a machine, by reference. Names are kept apart, see ``PeopleFile``.
public struct Identity: Sendable, Hashable {
    /// `of-…` for a person, `key-…` for a machine: what logs, journals and events say of who acted.
    public let id: String
    /// The code of the organisation.
    public let organisation: String
    /// What the holder may do.
    public let roles: Set<Role>
    /// The kinds of operation that the credential is good for.
    public let operations: Set<Operation>

    /// An identity.
    public init(
        id: String, organisation: String, roles: Set<Role>, operations: Set<Operation> = Set(Operation.allCases)
    ) {
        self.id = id
        self.organisation = organisation
        self.roles = roles
        self.operations = operations
    }
}
