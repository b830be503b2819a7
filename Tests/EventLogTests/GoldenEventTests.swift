import Domain
import EventLog
import Foundation
import Testing

/// Events as they stand in logs that exist. The files are never to be changed: a difference means that programs of
/// today cannot read, or no longer write, what others have.
@Suite("Golden events")
struct GoldenEventTests {
    /// Every attribute, and a value with characters beyond ASCII.
    static let full = CloudEvent(
        id: "6e1f8f5c-3f0a-4a53-9f0a-2f4f7d1b7c11", source: "/prospects/opportunity-fund",
        type: "nl.prospects.opportunity-fund.tranche-requested.v1", subject: "call/of-2026-1",
        time: Date(timeIntervalSince1970: 1_795_253_400.007), recordedAt: Date(timeIntervalSince1970: 1_795_253_401),
        storeID: "b7b1c0de-52c5-4f0e-8a7e-0d6f6d3c9a01", epoch: 3, sequence: 9_007_199_254_740_993,
        correlationID: "request “7” / é", causationID: "9d2c4f36-58f2-4c3e-8e33-1f0a5f1c2b77",
        traceParent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        data: Array(#"{"award":"Zarqa/ü","call":"of-2026-1","requestedBy":"fund \"desk\"","tranche":2}"#.utf8))

    /// No more than what every event has.
    static let bare = CloudEvent(
        id: "1", source: "/prospects/intake", type: "nl.prospects.intake.submission-published.v1",
        subject: "submission/1", time: Date(timeIntervalSince1970: 0), storeID: "s", epoch: 1, sequence: 1,
        correlationID: nil, causationID: nil, traceParent: nil,
        data: Array(#"{"contentEvents":0,"submission":"1"}"#.utf8))

    static let events = [("full", full), ("bare", bare)]

    @Test("binary mode: key, headers and value are written and read for ever as in the file", arguments: events)
    func binary(_ name: String, _ event: CloudEvent) throws {
        let file = try Fixture.bytes("\(name).binary")
        #expect(Fixture.text(of: event.binaryMessage) == String(decoding: file, as: UTF8.self))
        let message = try Fixture.message(from: file)
        #expect(message == event.binaryMessage)
        #expect(try CloudEvent(message) == event)
    }

    @Test("structured mode: the bytes are written and read for ever as in the file", arguments: events)
    func structured(_ name: String, _ event: CloudEvent) throws {
        let file = try Fixture.bytes("\(name).structured.json")
        #expect(String(decoding: try event.structuredJSON(), as: UTF8.self) == String(decoding: file, as: UTF8.self))
        let message = LogMessage(
            key: nil, headers: [.init("content-type", "application/cloudevents+json")], value: file)
        #expect(try CloudEvent(message) == event)
    }

    @Test("the payload of the file is the event of the domain, both ways")
    func payload() throws {
        let event = try GoldenEventTests.full.decode(TrancheRequested.self)
        #expect(event.tranche == 2 && event.award.text == "Zarqa/ü" && event.requestedBy == "fund \"desk\"")
        #expect(try EventJSON.encode(event) == GoldenEventTests.full.data)
    }

    @Test("what other senders leave out or add in structured mode is read as well")
    func otherSenders() throws {
        let event = try CloudEvent(
            LogMessage(
                key: nil, headers: [.init("Content-Type", "application/cloudevents+json; charset=UTF-8")],
                value: Fixture.bytes("other-sender.structured.json")))
        #expect((event.epoch, event.sequence, event.subject) == (1, 7, "submission/1"))
        #expect(event.recordedAt == event.time && event.correlationID == nil)
        #expect(try event.decode(SubmissionPublished.self).contentEvents == 3)
    }
}

/// A Kafka record in a text file: the key on the first line, headers up to an empty line, then the value.
private enum Fixture {
    static func bytes(_ name: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        return Array(try Data(contentsOf: folder.appending(path: name)))
    }

    static func text(of message: LogMessage) -> String {
        String(decoding: message.key ?? [], as: UTF8.self) + "\n"
            + message.headers.map { "\($0.name): \($0.value)\n" }.joined() + "\n"
            + String(decoding: message.value ?? [], as: UTF8.self)
    }

    static func message(from bytes: [UInt8]) throws -> LogMessage {
        let text = String(decoding: bytes, as: UTF8.self)
        let parts = text.split(separator: "\n\n", maxSplits: 1)
        let lines = try #require(parts.first).split(separator: "\n")
        return LogMessage(
            key: Array(try #require(lines.first).utf8),
            headers: try lines.dropFirst().map { line in
                let colon = try #require(line.firstRange(of: ": "))
                return LogMessage.Header(String(line[..<colon.lowerBound]), String(line[colon.upperBound...]))
            },
            value: Array(try #require(parts.last).utf8))
    }
}
