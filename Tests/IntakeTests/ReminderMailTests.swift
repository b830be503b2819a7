import Domain
import EventLog
import Foundation
import Intake
import Journal
import Mail
import SMTPListening
import ServiceKit
import Synchronization
import Testing

@Suite("Mailed reminders", .timeLimit(.minutes(5)))
struct ReminderMailTests {
    private static let people = [
        MailRecipient(id: "of-1", name: "Amina Yusuf", mail: "amina@example.org"),
        MailRecipient(id: "of-2", name: "Jean\r\nBcc: x@example.org", mail: "jean@example.org"),
    ]

    private func delivery(
        _ route: (any MailRoute)?, pauses: [TimeInterval] = [0.01, 0.01], people: [MailRecipient] = people
    ) throws -> MailDelivery {
        MailDelivery(
            route: route, from: try #require(MailAddress("prospects@example.org", name: "Prospects")), pauses: pauses
        ) { $0 == "UNHCR" ? people : [] }
    }

    private func route(_ server: SMTPListener) throws -> SMTPRoute {
        SMTPRoute(try SMTPServer("smtp://127.0.0.1:\(server.port)", startTLS: .never, patience: 20))
    }

    /// A report that is owed in so many days, with its address.
    private func owed(_ partner: Partner, in days: Double, organisation: String = "UNHCR") async throws -> String {
        let day = CalendarDate(utc: .now.addingTimeInterval(days * 86_400))
        let answer = try await partner.post(
            "/intake/v1/calendar", as: "officer",
            """
            {"programme":"PROSPECTS","organisation":"\(organisation)","kind":"results-report",\
            "period":{"start":"2025-01-01","end":"2025-12-31"},"dueOn":"\(day)","timeZone":"Africa/Kampala"}
            """)
        return "/intake/v1/calendar/\(answer["id"] ?? "")"
    }

    private func wait(_ door: Door, for events: String, _ count: Int) async throws {
        let commits = door.journal.commits.listen()
        while try await door.recorded().filter({ $0 == events }).count < count { try await commits.signal.wait() }
    }

    /// Runs intake anew, which looks at the calendar at once.
    private func restart(_ door: Door, _ body: @escaping @Sendable () async throws -> Void) async throws {
        try await door.open { _ in try await body() }
    }

    @Test("everybody concerned gets one mail over SMTP; the journal has no address, and a restart sends none again")
    func once() async throws {
        let server = try await SMTPListener()
        let door = try Door(mail: try delivery(try route(server)))
        try await door.open { partner in
            _ = try await owed(partner, in: 5)
            _ = try await owed(partner, in: 5, organisation: "ILO")
        }
        try await restart(door) { try await wait(door, for: "reminder-mailed.v1", 2) }
        try await restart(door) { try await wait(door, for: "report-reminded.v1", 2) }
        #expect(server.received.count == 2)
        #expect(Set(server.received.flatMap(\.to)) == ["<amina@example.org>", "<jean@example.org>"])
        for mail in server.received {
            let text = String(decoding: mail.content, as: UTF8.self)
            #expect(text.contains("Subject: Results report for PROSPECTS") || text.contains("Subject: =?UTF-8?B?"))
            #expect(!text.contains("\r\nBcc:"))
        }
        let payloads = try await door.payloads()
        #expect(!payloads.contains { $0.contains("example.org") && $0.contains("amina") })
        #expect(try await door.recorded().filter { $0 == "reminder-mailed.v1" }.count == 2)
        try await server.close()
    }

    @Test("without a mail server each mail is a file in the outbox")
    func outbox() async throws {
        let door = try Door(mail: try delivery(nil))
        try await door.open { partner in _ = try await owed(partner, in: 0.5) }
        try await restart(door) { try await wait(door, for: "reminder-mailed.v1", 2) }
        let names = try door.files().filter { $0.hasSuffix(".eml") }
        #expect(names.count == 2 && names.allSatisfy { $0.hasPrefix("outbox/") }, "\(names)")
    }

    @Test("a mail that the server cannot take is tried again; one that it does not want is given up, and recorded")
    func failures() async throws {
        let busy = try await SMTPListener(.busyAtFirst(2))
        let door = try Door(mail: try delivery(try route(busy)))
        try await door.open { partner in _ = try await owed(partner, in: 5) }
        try await restart(door) { try await wait(door, for: "reminder-mailed.v1", 2) }
        #expect(busy.received.count == 2)
        try await busy.close()

        let strict = try await SMTPListener(.refusing(550))
        let other = try Door(mail: try delivery(try route(strict)))
        try await other.open { partner in _ = try await owed(partner, in: 5) }
        try await restart(other) { try await wait(other, for: "reminder-mail-given-up.v1", 2) }
        let payloads = try await other.payloads()
        #expect(payloads.contains { $0.contains("answered 550") })
        #expect(!payloads.contains { $0.contains("amina") })
        try await strict.close()
    }

    @Test("a reminder of a day that moved away is not mailed any more")
    func cancelled() async throws {
        // The way is closed for now, and it is tried again soon: long before anybody could give up.
        let (gate, server) = (Gate(), try await SMTPListener())
        let way = GatedRoute(gate: gate, open: try route(server))
        let door = try Door(mail: try delivery(way, pauses: Array(repeating: 0.02, count: 10_000)))
        try await door.open { partner in
            let first = try await owed(partner, in: 5)
            gate.remember(first)
        }
        try await restart(door) {
            try await wait(door, for: "report-reminded.v1", 1)
            while gate.tries < 2 { await Task.yield() }
        }
        try await door.open { partner in
            let far = CalendarDate(utc: .now.addingTimeInterval(200 * 86_400))
            let answer = try await partner.post(
                "\(gate.path)/due", as: "officer", #"{"dueOn":"\#(far)","why":"floods"}"#)
            #expect(answer["status"] == "upcoming")
            _ = try await owed(partner, in: 0.5)
            gate.open()
        }
        try await restart(door) { try await wait(door, for: "reminder-mailed.v1", 2) }
        let received = server.received
        #expect(received.count == 2, "only those of the second one")
        try await server.close()
    }

    @Test("an address that is none is recorded as given up, and the others get theirs")
    func noAddress() async throws {
        let people = [MailRecipient(id: "of-0", name: "Nobody", mail: "nobody at all")] + Self.people
        let door = try Door(mail: try delivery(nil, people: people))
        try await door.open { partner in _ = try await owed(partner, in: 5) }
        try await restart(door) { try await wait(door, for: "reminder-mailed.v1", 2) }
        #expect(try await door.recorded().filter { $0 == "reminder-mail-given-up.v1" }.count == 1)
    }

    /// Whether the way is open, and how often it was tried while it was not.
    private final class Gate: Sendable {
        private let state = Mutex((isOpen: false, tries: 0, path: ""))

        var tries: Int { state.withLock(\.tries) }
        var path: String { state.withLock(\.path) }

        func remember(_ path: String) { state.withLock { $0.path = path } }
        func open() { state.withLock { $0.isOpen = true } }

        func pass() throws {
            let isOpen = state.withLock { state in
                state.tries += state.isOpen ? 0 : 1
                return state.isOpen
            }
            guard isOpen else { throw MailError(.unavailable, "closed") }
        }
    }

    private struct GatedRoute: MailRoute {
        let gate: Gate
        let open: any MailRoute

        func send(_ message: MailMessage) async throws {
            try gate.pass()
            try await open.send(message)
        }
    }
}
