/// Who gives a command: a name for the record, and the organisation whose interests are not to be decided upon.
struct Officer: Sendable, Hashable {
    let name: String
    /// The organisation's code, as the access key has it.
    let organisation: String
}
