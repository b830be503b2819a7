import Foundation
import Testing

/// The trace of a request, as the events that follow from it carry it.
@Suite("Traces of events", .serialized, .timeLimit(.minutes(10)))
struct TracingTests {
    private static let trace = "4bf92f3577b34da6a3ce929d0e0e4736"
    private static let caller = "00-\(trace)-00f067aa0ba902b7-01"

    @Test(
        "all that follows from a submission is of its trace, whether spans are sent or not",
        arguments: ["", "http://127.0.0.1:1"])
    func submission(_ collector: String) async throws {
        let platform = try await Platform(.embedded, environment: ["PROSPECTS_TRACING_OTLP_ENDPOINT": collector])
        try await platform.start()
        for document in [Documents.report(0), Documents.file(1, transactions: 3)] {
            let answer = try await platform.send(
                "POST", "/intake/v1/submissions", as: "UNHCR", Data(document.utf8),
                headers: ["traceparent": Self.caller])
            let id = try #require(answer.json["id"].text, "\(answer.json)")
            try await platform.waitUntilThere("/portfolio/v1/summary?submission=\(id)")
        }
        // The last events of portfolio can still be on their way to the log.
        try await platform.until("portfolio has published") {
            try await Self.events(platform).contains { $0["type"].text?.contains("portfolio.activity-") == true }
        }
        let events = try await Self.events(platform)
        // What portfolio knows from the start follows from no request: it has no correlation either.
        let parents = events.filter { $0["correlationid"].text != nil }.map { $0["traceparent"].text ?? "none" }
        #expect(parents.count > 6)
        #expect(parents.allSatisfy { $0.contains(Self.trace) }, "\(events)")
        if collector.isEmpty {
            #expect(Set(parents) == [Self.caller])
        } else {
            // Each under the span that recorded it, none under the caller's own.
            #expect(!parents.contains(Self.caller))
            #expect(Set(parents).count > 3)
        }
        await platform.stop()
    }

    private static func events(_ platform: Platform) async throws -> [JSON] {
        let answer = try await platform.send(
            "GET", "/analytics/v1/events?from=beginning&follow=false", as: "analyst")
        return answer.body.split(separator: UInt8(ascii: "\n")).map { JSON(Data($0)) }
    }
}
