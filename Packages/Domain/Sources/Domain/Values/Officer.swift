/// Who gives a command: a name for the record, and the organisation whose interests are not to be decided upon.
public struct Officer: Sendable, Hashable {
    public let name: String
    /// The organisation's code, as the access key has it.
    public let organisation: String

    public init(name: String, organisation: String) {
        self.name = name
        self.organisation = organisation
    }
}
