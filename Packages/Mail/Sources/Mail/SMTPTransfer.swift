import CCurl
import Foundation

/// One mail on its way to a server. All contact with libcurl is here.
struct SMTPTransfer {
    /// Once in a process, before the first use; the lock of a `static let` makes it so.
    private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    private let server: SMTPServer

    init(_ server: SMTPServer) { self.server = server }

    /// - Throws: `MailError`.
    func run(_ message: MailMessage) throws {
        guard Self.isReady, let handle = curl_easy_init() else { throw Self.unavailable("libcurl cannot be used") }
        defer { curl_easy_cleanup(handle) }
        guard let recipients = curl_slist_append(nil, "<\(message.to.address)>") else {
            throw Self.unavailable("there is no memory")
        }
        defer { curl_slist_free_all(recipients) }
        var bytes = message.bytes
        try bytes.withUnsafeMutableBytes { content in
            // libcurl reads from a file by itself; this one lies in memory, and lives as long as the call.
            guard let stream = fmemopen(content.baseAddress, content.count, "r") else {
                throw Self.unavailable("there is no memory")
            }
            defer { fclose(stream) }
            try set(handle, message)
            try check(ccurl_set_pointer(handle, CURLOPT_MAIL_RCPT, recipients), handle)
            try check(ccurl_set_pointer(handle, CURLOPT_READDATA, stream), handle)
            try check(curl_easy_perform(handle), handle)
        }
    }

    private func set(_ handle: UnsafeMutableRawPointer, _ message: MailMessage) throws {
        let encryption =
            switch server.startTLS {
            case .never: CURLUSESSL_NONE
            case .offered: CURLUSESSL_TRY
            case .required: CURLUSESSL_ALL
            }
        let isEncrypted = server.url.lowercased().hasPrefix("smtps:")
        var texts: [(CURLoption, String)] = [
            (CURLOPT_URL, server.url), (CURLOPT_PROTOCOLS_STR, "smtp,smtps"),
            (CURLOPT_MAIL_FROM, "<\(message.from.address)>"),
        ]
        if let user = server.user, let password = server.password {
            texts += [(CURLOPT_USERNAME, user), (CURLOPT_PASSWORD, password)]
        }
        for (option, text) in texts { try check(ccurl_set_text(handle, option, text), handle) }
        let numbers: [(CURLoption, Int)] = [
            // Signals belong to the process, not to one of its threads.
            (CURLOPT_NOSIGNAL, 1), (CURLOPT_UPLOAD, 1), (CURLOPT_TIMEOUT, server.patience),
            (CURLOPT_CONNECTTIMEOUT, min(server.patience, 15)),
            (CURLOPT_USE_SSL, Int((isEncrypted ? CURLUSESSL_NONE : encryption).rawValue)),
        ]
        for (option, number) in numbers { try check(ccurl_set_number(handle, option, number), handle) }
    }

    private func check(_ code: CURLcode, _ handle: UnsafeMutableRawPointer) throws {
        guard code != CURLE_OK else { return }
        let answer = ccurl_response_code(handle)
        // What the server says about a mailbox or a message is final; about who may send (530, 535) it can be mended.
        if (550...559).contains(answer) { throw MailError(.refused, "the mail server answered \(answer)") }
        // The text of the server may name the address, that of libcurl does not.
        let reason = String(cString: curl_easy_strerror(code))
        throw Self.unavailable(answer >= 400 ? "the mail server answered \(answer): \(reason)" : reason)
    }

    private static func unavailable(_ reason: String) -> MailError { MailError(.unavailable, reason) }
}
