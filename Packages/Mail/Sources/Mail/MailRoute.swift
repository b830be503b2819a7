public import Foundation

/// The way that mail takes out of the house.
public protocol MailRoute: Sendable {
    /// Hands a mail over; it returns when somebody else answers for the mail.
    ///
    /// - Throws: `MailError`.
    func send(_ message: MailMessage) async throws
}

/// A folder in which each mail is a file, for whoever picks it up there: the way without a mail server.
public struct MailOutbox: MailRoute {
    private let folder: URL

    /// - Parameter folder: it is made when it does not exist.
    public init(_ folder: URL) { self.folder = folder }

    /// Writes `ID.eml`, whole or not at all; the same mail again is the same file.
    public func send(_ message: MailMessage) async throws {
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            let file = folder.appending(path: "\(message.id).eml")
            try Data(message.bytes).write(to: file, options: .atomic)
            // An address stands in it.
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        } catch {
            throw MailError(.unavailable, "the outbox cannot be written: \(error.localizedDescription)")
        }
    }
}
