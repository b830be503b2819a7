import EventLog
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import ServiceKit
import Testing

/// One request, three services: what a person sees who looks for what became of it.
@Suite("A trace through the services", .timeLimit(.minutes(5)))
struct TraceChainTests {
    private static let trace = "4bf92f3577b34da6a3ce929d0e0e4736"
    private static let caller = "00f067aa0ba902b7"

    private static func headers(_ traceParent: String) -> HTTPFields {
        var headers = HTTPFields()
        if let name = HTTPField.Name("traceparent") { headers[name] = traceParent }
        if let name = HTTPField.Name("tracestate") { headers[name] = "vendor=what" }
        return headers
    }

    @Test("a request, its commit, its publication, the reaction and the projection are one tree")
    func tree() async throws {
        let collector = Collector()
        try await collector.run { address in
            let platform = try TracedPlatform(collector: address)
            try await platform.run { client in
                let response = try await client.execute(uri: "/counts", method: .post)
                #expect(response.status == .accepted)
                let answered = HTTPField.Name("traceresponse").flatMap { response.headers[$0] }
                try await platform.waitUntilSeen(1)
                await collector.wait { $0.contains { $0.service == "analytics" } }
                let root = try #require(collector.spans.first { $0.parent == nil })
                #expect(answered == "00-\(root.trace)-\(root.id)-01")
            }
            // After the stop everything was sent.
            let spans = collector.spans
            #expect(collector.faults == [])
            let described = spans.map { "\($0.service): \($0.name)" }.sorted()
            #expect(
                described == [
                    "analytics: process \(Copied.type)", "intake: commit", "intake: publish prospects.intake.events",
                    "platform: POST /counts", "portfolio: process \(Counted.type)",
                    "portfolio: publish prospects.portfolio.events",
                ])
            func span(_ service: String, _ prefix: String) throws -> CollectedSpan {
                try #require(spans.first { $0.service == service && $0.name.hasPrefix(prefix) })
            }
            let (request, commit) = (try span("platform", "POST"), try span("intake", "commit"))
            let reaction = try span("portfolio", "process")
            #expect(Set(spans.map(\.trace)) == [request.trace])
            #expect(request.parent == nil)
            #expect(commit.parent == request.id)
            #expect(try span("intake", "publish").parent == commit.id)
            #expect(reaction.parent == commit.id)
            #expect(try span("portfolio", "publish").parent == reaction.id)
            #expect(try span("analytics", "process").parent == reaction.id)
            #expect(spans.map(\.kind).sorted() == [1, 2, 4, 4, 5, 5])
            #expect(spans.allSatisfy { $0.start <= $0.end })
            #expect(request.attributes["http.response.status_code"] == "202")
            // What is kept names the span under which it was recorded.
            #expect(try await platform.recorded(0) == ["00-\(request.trace)-\(commit.id)-01"])
            #expect(try await platform.recorded(1) == ["00-\(request.trace)-\(reaction.id)-01"])
        }
    }

    @Test("a caller's trace is continued, and its decision to record it is followed")
    func callerRecords() async throws {
        let collector = Collector()
        try await collector.run { address in
            let platform = try TracedPlatform(collector: address, ratio: 0)
            try await platform.run { client in
                let sent = Self.headers("00-\(Self.trace)-\(Self.caller)-01")
                _ = try await client.execute(uri: "/counts", method: .post, headers: sent)
                try await platform.waitUntilSeen(1)
            }
            let spans = collector.spans
            #expect(spans.count == 6)
            #expect(Set(spans.map(\.trace)) == [Self.trace])
            #expect(spans.first { $0.name == "POST /counts" }?.parent == Self.caller)
            let handedOn = spans.filter { $0.state == "vendor=what" }.map(\.name).sorted()
            #expect(handedOn == ["POST /counts", "commit"])
        }
    }

    @Test("a trace that is not recorded leaves no span, and everybody after knows")
    func callerDoesNotRecord() async throws {
        let collector = Collector()
        try await collector.run { address in
            let platform = try TracedPlatform(collector: address, ratio: 1)
            try await platform.run { client in
                let sent = Self.headers("00-\(Self.trace)-\(Self.caller)-00")
                _ = try await client.execute(uri: "/counts", method: .post, headers: sent)
                try await platform.waitUntilSeen(1)
            }
            #expect(collector.exports.isEmpty)
            let kept = try #require(try await platform.seen().first ?? nil)
            #expect(TraceParent(kept)?.isSampled == false)
            #expect(kept.contains(Self.trace))
        }
    }

    @Test("none of the traces that begin here is recorded at a ratio of 0")
    func ratioOfZero() async throws {
        let collector = Collector()
        try await collector.run { address in
            let platform = try TracedPlatform(collector: address, ratio: 0)
            try await platform.run { client in
                for _ in 0..<20 { _ = try await client.execute(uri: "/counts", method: .post) }
                try await platform.waitUntilSeen(20)
            }
            #expect(collector.exports.isEmpty)
            #expect(try await platform.seen().allSatisfy { $0.flatMap(TraceParent.init)?.isSampled == false })
        }
    }

    @Test("with tracing off the caller's trace context is passed on as it came")
    func off() async throws {
        let platform = try TracedPlatform(collector: nil)
        try await platform.run { client in
            let sent = "00-\(Self.trace)-\(Self.caller)-01"
            let response = try await client.execute(uri: "/counts", method: .post, headers: Self.headers(sent))
            #expect(HTTPField.Name("traceresponse").flatMap { response.headers[$0] } == nil)
            _ = try await client.execute(uri: "/counts", method: .post)
            try await platform.waitUntilSeen(2)
            #expect(try await Set(platform.seen()) == [sent, nil])
            #expect(try await platform.recorded(1).contains(sent))
        }
    }

    @Test("a malformed trace context is as none", arguments: [String?.none, "http://127.0.0.1:1"])
    func malformed(_ collector: String?) async throws {
        let platform = try TracedPlatform(collector: collector, ratio: 0)
        try await platform.run { client in
            let sent = Self.headers("00-\(Self.trace)-\(Self.caller)-01; drop table journal")
            let response = try await client.execute(uri: "/counts", method: .post, headers: sent)
            #expect(response.status == .accepted)
            try await platform.waitUntilSeen(1)
            #expect(try await platform.seen().allSatisfy { $0?.contains(Self.trace) != true })
        }
    }
}
