public import Foundation
public import Mail
public import ServiceKit

/// How reminders leave the house, and whom they reach.
public struct MailDelivery: Sendable {
    /// The way to a mail server; `nil` for the folder `outbox` of intake's own directory.
    let route: (any MailRoute)?
    let from: MailAddress
    /// Those at an organisation who are told, by its code.
    let recipients: @Sendable (String) -> [MailRecipient]
    /// The seconds after each attempt that failed; after the last one a mail is given up.
    let pauses: [TimeInterval]

    public init(
        route: (any MailRoute)?, from: MailAddress, pauses: [TimeInterval] = [30, 120, 600, 3_600, 14_400],
        recipients: @escaping @Sendable (String) -> [MailRecipient]
    ) {
        self.route = route
        self.from = from
        self.pauses = pauses
        self.recipients = recipients
    }

    /// As the settings say, to the people of the register who prepare or sign reports.
    ///
    /// - Throws: `MailError` in a sentence that names the setting.
    public init(_ settings: Settings, people: People) throws {
        guard let from = MailAddress(settings[PlatformSettings.mailFrom], name: "Prospects") else {
            throw MailError(.configuration, "mail.from must be an address such as prospects@example.org")
        }
        self.init(route: try Self.route(settings), from: from) {
            people.mailRecipients(at: $0, having: [.submitter, .authorisedOfficer])
        }
    }

    private static func route(_ settings: Settings) throws -> (any MailRoute)? {
        guard let url = settings[PlatformSettings.mailServer] else { return nil }
        do {
            return SMTPRoute(
                try SMTPServer(
                    url, user: settings[PlatformSettings.mailUser], password: try password(settings),
                    startTLS: SMTPServer.StartTLS(rawValue: settings[PlatformSettings.mailStartTLS]) ?? .required))
        } catch let error as MailError {
            throw MailError(.configuration, "mail.server, mail.user and mail.password-file: \(error)")
        }
    }

    private static func password(_ settings: Settings) throws -> String? {
        guard let path = settings[PlatformSettings.mailPasswordFile] else { return nil }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw MailError(.configuration, "\(path) cannot be read")
        }
        return text.trimmingCharacters(in: .newlines)
    }
}
