import Foundation
import Mail
import SMTPListening
import Testing

@Suite("Mail to a server", .timeLimit(.minutes(2)))
struct SMTPTests {
    private func message(_ text: String = "Dear all\n.\n..two dots\nFrom here") throws -> MailMessage {
        MailMessage(
            id: "m-1", from: try #require(MailAddress("prospects@example.org")),
            to: try #require(MailAddress("amina@example.org", name: "Amina")), subject: "Report", text: text,
            date: Date(timeIntervalSince1970: 0))
    }

    private func route(
        to server: SMTPListener, user: String? = nil, startTLS: SMTPServer.StartTLS = .never, patience: Int = 30
    ) throws -> SMTPRoute {
        SMTPRoute(
            try SMTPServer(
                "smtp://127.0.0.1:\(server.port)", user: user, password: user.map { _ in "s3cret" },
                startTLS: startTLS, patience: patience))
    }

    @Test("envelope and mail arrive as they are, and in order")
    func arrives() async throws {
        let server = try await SMTPListener()
        let (route, message) = (try route(to: server), try message())
        for _ in 1...3 { try await route.send(message) }
        let received = server.received
        #expect(received.count == 3)
        #expect(
            received.first
                == SMTPListener.Mail(
                    from: "<prospects@example.org>", to: ["<amina@example.org>"], content: message.bytes))
        try await server.close()
    }

    @Test("a user signs in with the password")
    func signsIn() async throws {
        let server = try await SMTPListener(.expecting(user: "prospects", password: "s3cret"))
        try await route(to: server, user: "prospects").send(message())
        #expect(server.received.count == 1)
        try await server.close()
        let other = try await SMTPListener(.expecting(user: "prospects", password: "another"))
        let route = try route(to: other, user: "prospects")
        let message = try message()
        let error = await #expect(throws: MailError.self) { try await route.send(message) }
        #expect(error?.code == .unavailable && error?.description.contains("s3cret") == false)
        try await other.close()
    }

    @Test(
        "a server that does not want the mail is told apart from one that cannot take it now",
        arguments: [
            (550, MailError.Code.refused), (554, .refused), (421, .unavailable), (451, .unavailable),
            (530, .unavailable),
        ])
    func refused(_ answer: Int, _ code: MailError.Code) async throws {
        let server = try await SMTPListener(.refusing(answer))
        let (route, message) = (try route(to: server), try message())
        let error = await #expect(throws: MailError.self) { try await route.send(message) }
        #expect(error?.code == code && error?.description.contains("\(answer)") == true, "\(error?.description ?? "")")
        #expect(error?.description.contains("amina") == false, "an address is nobody's business")
        try await server.close()
    }

    @Test("a server that is away or silent, or cannot encrypt where it must, gets nothing")
    func away() async throws {
        let silent = try await SMTPListener(.silent)
        let (message, waiting) = (try message(), try route(to: silent, patience: 1))
        #expect(await #expect(throws: MailError.self) { try await waiting.send(message) }?.isRetriable == true)
        try await silent.close()
        let gone = try route(to: silent)
        #expect(await #expect(throws: MailError.self) { try await gone.send(message) }?.isRetriable == true)
        let plain = try await SMTPListener()
        let strict = try route(to: plain, startTLS: .required)
        #expect(await #expect(throws: MailError.self) { try await strict.send(message) }?.isRetriable == true)
        #expect(plain.received.isEmpty)
        try await plain.close()
    }

    @Test(
        "settings that cannot be meant are refused",
        arguments: [
            "mail.example.org", "http://mail.example.org", "smtp://", "smtp://user:pw@mail.example.org", "smtp://m/x",
            "smtp://mail.example.org?x=1", "file:///etc/passwd",
        ])
    func addresses(_ url: String) {
        #expect(throws: MailError.self) { try SMTPServer(url) }
    }

    @Test("a user and a password go together")
    func half() {
        #expect(throws: MailError.self) { try SMTPServer("smtp://mail.example.org", user: "prospects") }
    }
}
