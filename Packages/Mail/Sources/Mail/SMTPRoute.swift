import Dispatch

/// Hands mail to a mail server. One at a time, on a thread of its own: libcurl waits for the server.
public final class SMTPRoute: MailRoute {
    private let server: SMTPServer
    private let queue = DispatchQueue(label: "mail")

    public init(_ server: SMTPServer) { self.server = server }

    public func send(_ message: MailMessage) async throws {
        let server = server
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            queue.async {
                continuation.resume(with: Result { try SMTPTransfer(server).run(message) })
            }
        }
    }
}
