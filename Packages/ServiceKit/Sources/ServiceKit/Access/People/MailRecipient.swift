/// Somebody whom mail is for. Journals and logs have the id alone.
public struct MailRecipient: Sendable, Hashable {
    /// `of-…`.
    public let id: String
    public let name: String
    /// The address as it is registered: it need not be one.
    public let mail: String

    /// Somebody whom mail is for.
    public init(id: String, name: String, mail: String) {
        self.id = id
        self.name = name
        self.mail = mail
    }
}
