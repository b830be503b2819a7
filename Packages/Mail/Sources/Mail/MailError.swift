/// A mail that was not taken. Its text names no address: it may go into logs and journals.
public struct MailError: Error, Sendable, CustomStringConvertible {
    public enum Code: String, Sendable {
        /// The settings of mail cannot be used.
        case configuration
        /// The mail server does not want this mail, and will not later.
        case refused
        /// The mail server, or the disk, cannot be used now.
        case unavailable
    }

    public let code: Code
    public let description: String

    public init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }

    /// Whether the same mail may be taken later.
    public var isRetriable: Bool { code == .unavailable }
}
