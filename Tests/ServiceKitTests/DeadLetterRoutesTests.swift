import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Journal
import Logging
import NIOCore
import ServiceKit
import ServiceLifecycle
import Synchronization
import Testing

/// Something that another service publishes.
private struct Happened: DomainEvent {
    static let type = EventType(.intake, "happened")
    let number: Int
}

/// Cannot handle what is odd, until it is mended.
private final class WhenHappened: Reaction {
    struct Fault: Error {}
    let isMended = Mutex(false)

    func react(to event: Happened, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        guard event.number.isMultiple(of: 2) || isMended.withLock({ $0 }) else { throw Fault() }
    }
}

@Suite("An operator's decisions about dead letters, over HTTP", .timeLimit(.minutes(5)))
struct DeadLetterRoutesTests {
    private let directory: TemporaryDirectory
    private let log: EmbeddedEventLog
    private let reaction = WhenHappened()
    private let hosted: HostedService
    private let path = "/operations/v1/portfolio/dead-letters"

    init() throws {
        let directory = try TemporaryDirectory()
        self.directory = directory
        log = try EmbeddedEventLog(path: try directory.file("log.sqlite"), partitions: 1)
        let definition = ServiceDefinition(
            .portfolio, events: [Happened.self], projections: [],
            reads: [.intake: Reading([reaction], onFault: .blockStream)], routes: { _, _ in })
        hosted = try HostedService(
            definition, directory: URL(filePath: try directory.file("data")), log: log,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, maximumUploadBytes: 1 << 20)
    }

    private func publish(_ numbers: ClosedRange<Int>) async throws {
        let messages = try numbers.map { number in
            CloudEvent(
                id: "e\(number)", source: CloudEvent.source(of: .intake), type: Happened.type.description,
                subject: "thing/1", time: .now, storeID: "store", epoch: 1, sequence: Int64(number),
                correlationID: nil, causationID: nil, traceParent: nil,
                data: try EventJSON.encode(Happened(number: number))
            ).binaryMessage
        }
        try await log.append(messages, to: .events(of: .intake))
    }

    /// Asks while the service runs.
    private func whileRunning(
        _ roles: [Role], _ body: @escaping @Sendable (any TestClientProtocol, HTTPFields) async throws -> Void
    ) async throws {
        let (ring, key) = KeyRing.holding(roles)
        var headers = key
        headers[.contentType] = "application/json"
        let bearer = headers
        let platform = TestPlatform(keys: ring)
        try hosted.addRoutes(to: platform.routes)
        let health = HealthChecks(timeout: .seconds(60))
        hosted.addChecks(to: health)
        health.addRoutes(to: platform.routes)
        let services = hosted.services
        try await withThrowingTaskGroup(of: Void.self) { group in
            for service in services { group.addTask { try await service.run() } }
            try await platform.test { client in try await body(client, bearer) }
            group.cancelAll()
            try await group.waitForAll()
        }
    }

    private func until(_ isSo: () async throws -> Bool) async throws {
        let commits = hosted.environment.journal.commits.listen()
        while try await !isSo() { try await commits.signal.wait() }
    }

    @Test("Listed, shown, tried in vain, mended and tried again: then reading goes on; health tells it all along")
    func life() async throws {
        try await publish(1...3)
        try await whileRunning([.operator]) { client, bearer in
            let journal = hosted.environment.journal
            try await until { try await journal.progress().deadLetters == 1 }
            let list = try await client.execute(uri: path, method: .get, headers: bearer)
            #expect(list.text.contains(#""reason":"fault""#) && list.text.contains(#""handler":"WhenHappened""#))
            #expect(list.text.contains(#""blocks":true"#) && !list.text.contains("e2"))
            let shown = try await client.execute(uri: "\(path)/1", method: .get, headers: bearer)
            #expect(shown.text.contains(#""value":"{\"number\":1}""#), "\(shown.text)")
            let absent = try await client.execute(uri: "\(path)/99", method: .get, headers: bearer)
            #expect(absent.status == .notFound)

            let order = ByteBuffer(string: #"{"ids":[1],"why":"perhaps"}"#)
            let vain = try await client.execute(uri: "\(path)/redrive", method: .post, headers: bearer, body: order)
            #expect(vain.status == .ok && vain.text.contains(#""handled":0"#) && vain.text.contains(#""attempts":2"#))
            // Noted after the commit that was heard.
            while hosted.subscriptions.first?.status != .blocked(partitions: [0]) { await Task.yield() }
            let ready = try await client.execute(uri: "/health/ready", method: .get)
            #expect(ready.status == .ok)
            #expect(ready.text.contains(#""name":"portfolio.reads.intake","status":"degraded""#), "\(ready.text)")

            reaction.isMended.withLock { $0 = true }
            let done = try await client.execute(uri: "\(path)/redrive", method: .post, headers: bearer, body: order)
            #expect(done.text.contains(#""handled":1"#), "\(done.text)")
            try await until { try await journal.hasRead(.events(of: .intake), upTo: [0: 3]) }
            let after = try await client.execute(uri: path, method: .get, headers: bearer)
            #expect(after.text == #"{"items":[]}"#)
            let actors = try await journal.read { db in
                try String.fetchAll(db, sql: "SELECT DISTINCT actor FROM journal")
            }
            #expect(actors == ["key-k1"])
        }
    }

    @Test("A decision needs its reason and its letters, and discarding lets reading go on")
    func discarding() async throws {
        try await publish(1...2)
        try await whileRunning([.operator]) { client, bearer in
            let journal = hosted.environment.journal
            try await until { try await journal.progress().deadLetters == 1 }
            for (body, status) in [
                (#"{"why":"all of them"}"#, HTTPResponse.Status.badRequest), (#"{"ids":[1],"why":" "}"#, .badRequest),
                (#"{"ids":[1]}"#, .badRequest), (#"{"ids":[7],"why":"x"}"#, .notFound),
            ] {
                let answer = try await client.execute(
                    uri: "\(path)/discard", method: .post, headers: bearer, body: ByteBuffer(string: body))
                #expect(answer.status == status, "\(body): \(answer.text)")
            }
            let done = try await client.execute(
                uri: "\(path)/discard", method: .post, headers: bearer,
                body: ByteBuffer(string: #"{"stream":"thing/1","source":"intake","why":"a test"}"#))
            #expect(done.text == #"{"discarded":1,"waiting":0}"#)
            try await until { try await journal.hasRead(.events(of: .intake), upTo: [0: 2]) }
            let left = try await journal.progress().deadLetters
            #expect(left == 0)
        }
    }

    @Test("Nobody but an operator sees or decides", arguments: [Role.submitter, .analyst, .programmeOfficer])
    func roles(_ role: Role) async throws {
        try await whileRunning([role]) { client, bearer in
            for (method, uri) in [(HTTPRequest.Method.get, path), (.get, "\(path)/1"), (.post, "\(path)/redrive")] {
                let anonymous = try await client.execute(uri: uri, method: method)
                #expect(anonymous.status == .unauthorized)
                let other = try await client.execute(uri: uri, method: method, headers: bearer)
                #expect(other.status == .forbidden)
            }
        }
    }
}
