import Foundation

/// A mail server that mail is handed to, by SMTP.
public struct SMTPServer: Sendable {
    /// When the connection is encrypted that began without, on `smtp://`.
    public enum StartTLS: String, Sendable, CaseIterable {
        /// Never: for a server on the same machine.
        case never
        /// Where the server offers it.
        case offered
        /// Always: a server that does not offer it gets no mail.
        case required
    }

    let url: String
    let user: String?
    let password: String?
    let startTLS: StartTLS
    /// Seconds that one mail may take.
    let patience: Int

    /// - Parameters:
    ///   - url: `smtp://host:port` or `smtps://host:port`, nothing else in it.
    ///   - password: goes with `user`.
    /// - Throws: `MailError` for an address that is none.
    public init(
        _ url: String, user: String? = nil, password: String? = nil, startTLS: StartTLS = .required, patience: Int = 60
    ) throws {
        guard let parts = URLComponents(string: url), ["smtp", "smtps"].contains(parts.scheme?.lowercased() ?? ""),
            parts.host?.isEmpty == false, parts.user == nil, parts.password == nil, parts.query == nil,
            parts.fragment == nil, ["", "/"].contains(parts.path)
        else {
            throw MailError(
                .configuration,
                "the address of the mail server must be such as smtp://mail.example.org:587 or "
                    + "smtps://mail.example.org:465, without a user: that has a setting of its own")
        }
        guard (user == nil) == (password == nil) else {
            throw MailError(.configuration, "a user at the mail server and a password go together")
        }
        self.url = url
        self.user = user
        self.password = password
        self.startTLS = startTLS
        self.patience = patience
    }
}
