public import Foundation

/// One mail to one person, in plain text.
public struct MailMessage: Sendable, Hashable {
    /// What identifies the mail for ever: letters, digits and dashes. The same mail again has the same.
    public let id: String
    public let from: MailAddress
    public let to: MailAddress
    public let subject: String
    public let text: String
    public let date: Date

    /// - Parameter id: characters that are not letters, digits or dashes become dashes.
    public init(id: String, from: MailAddress, to: MailAddress, subject: String, text: String, date: Date) {
        self.id = String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
        self.from = from
        self.to = to
        self.subject = subject
        self.text = text
        self.date = date
    }

    /// The value of its `Message-ID`.
    public var messageID: String {
        let domain = from.address.split(separator: "@").last.map(String.init) ?? "localhost"
        return "<\(id)@\(domain)>"
    }

    /// The mail as it is sent (RFC 5322): lines end with CR LF, none is longer than 998 bytes, all is ASCII.
    public var bytes: [UInt8] {
        let headers = [
            "Date: \(Self.dateText(date))", "From: \(from.header)", "To: \(to.header)",
            "Subject: \(HeaderText.encoded(subject))", "Message-ID: \(messageID)", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64",
            // Nobody's absence note is wanted (RFC 3834).
            "Auto-Submitted: auto-generated",
        ]
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: "\r\n")
        let body = Data((lines + "\r\n").utf8)
            .base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
        return Array((headers + ["", body, ""]).joined(separator: "\r\n").utf8)
    }

    private static func dateText(_ date: Date) -> String {
        let style = Date.VerbatimFormatStyle(
            format: """
                \(weekday: .abbreviated), \(day: .twoDigits) \(month: .abbreviated) \(year: .defaultDigits) \
                \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\
                \(second: .twoDigits) +0000
                """, locale: Locale(identifier: "en_US_POSIX"), timeZone: .gmt,
            calendar: Calendar(identifier: .gregorian))
        return date.formatted(style)
    }
}
