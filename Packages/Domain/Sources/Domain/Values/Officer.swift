/// Who gives a command, by reference, and the organisation whose interests are not to be decided upon.
///
/// Names are not here: what is recorded stays for ever, and a person may ask to be forgotten.
public struct Officer: Sendable, Hashable {
    /// `of-…` for a person, `key-…` for a machine.
    public let id: String
    /// The organisation's code, as the person or the access key has it.
    public let organisation: String

    public init(id: String, organisation: String) {
        self.id = id
        self.organisation = organisation
    }
}
