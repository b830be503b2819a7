import EventLog
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import Tracing

@testable import ServiceKit

/// How spans reach a collector, and what happens where they do not.
@Suite("Sending spans", .timeLimit(.minutes(5)))
struct TraceExportTests {
    @Test("they go to /v1/traces as JSON, with the headers of the settings and without redirects")
    func request() async throws {
        let collector = Collector()
        try await collector.run { address in
            let platform = try TracedPlatform(collector: address + "/")
            try await platform.run { client in _ = try await client.execute(uri: "/counts", method: .post) }
            let export = try #require(collector.exports.first)
            #expect(export.path == "/v1/traces")
            #expect(export.headers[.contentType] == "application/json")
            #expect(export.headers[.authorization] == "Bearer open")
            #expect(HTTPField.Name("x-tenant").flatMap { export.headers[$0] } == "prospects")
            #expect(collector.faults == [])
            #expect(try platform.metric("tracing_spans_exported_total") == Double(collector.spans.count))
        }
    }

    @Test("every kind of value, event and link is written as OTLP wants")
    func values() async throws {
        let collector = Collector()
        try await collector.run { address in
            let platform = try TracedPlatform(collector: address)
            let tracer = try #require(platform.tracing.tracer(for: "portfolio"))
            try await platform.run { _ in
                let other = tracer.startSpan("other")
                let span = tracer.startSpan("all", ofKind: .client)
                span.attributes["text"] = "a \"b\"\u{1}"
                span.attributes["flag"] = true
                span.attributes["number"] = Int64.max
                span.attributes["share"] = 0.5
                span.attributes["endless"] = Double.infinity
                span.attributes["list"] = ["a", "b"]
                span.attributes["long"] = String(repeating: "x", count: 10_000)
                for number in 0..<40 {
                    span.addEvent(SpanEvent(name: "event", attributes: ["number": .int64(Int64(number))]))
                }
                span.addLink(SpanLink(context: other.context, attributes: [:]))
                span.setStatus(SpanStatus(code: .error, message: "broken"))
                span.end()
                span.end()
                other.end()
            }
            #expect(collector.faults == [])
            let span = try #require(collector.spans.first { $0.name == "all" })
            #expect(collector.spans.filter { $0.name == "all" }.count == 1)
            #expect(span.attributes["text"] == "a \"b\"\u{1}")
            #expect(span.attributes["number"] == "9223372036854775807")
            #expect(span.attributes["flag"] == "true")
            #expect(span.attributes["share"] == "0.5")
            #expect(span.attributes["long"]?.count == 512)
            #expect((span.status, span.kind) == (2, 3))
            let document = collector.exports.map(\.document.jsonText).joined()
            #expect(document.contains(#""droppedEventsCount":8"#))
            #expect(document.contains(#""number","value":{"intValue":"31"}"#))
        }
    }

    @Test("a collector that is away costs the oldest spans, and nothing else")
    func away() async throws {
        // A port that was free a moment ago: nobody listens.
        let platform = try TracedPlatform(collector: "http://127.0.0.1:1", pace: .impatient)
        try await platform.run { client in
            for _ in 0..<100 {
                let response = try await client.execute(uri: "/counts", method: .post)
                #expect(response.status == .accepted)
            }
            try await platform.waitUntilSeen(100)
        }
        let dropped = try platform.metric("tracing_spans_dropped_total", ["reason": "queue-full"]) ?? 0
        let left = try platform.metric("tracing_spans_dropped_total", ["reason": "stopped"]) ?? 0
        // Waiting were never more than the queue and the batch in hand.
        #expect(dropped >= 400)
        #expect(left <= 64 + 16)
        #expect(try platform.metric("tracing_spans_exported_total") == nil)
    }

    @Test("what could not be sent is sent when the collector asks to wait and then takes it", arguments: [429, 503])
    func later(_ status: Int) async throws {
        let busy = Collector.Answer(status: .init(code: status), headers: [.retryAfter: "0"])
        let collector = Collector(answers: [busy, busy, busy])
        try await collector.run { address in
            let platform = try TracedPlatform(collector: address)
            try await platform.run { client in
                _ = try await client.execute(uri: "/counts", method: .post)
                try await platform.waitUntilSeen(1)
                await collector.wait { $0.contains { $0.service == "analytics" } }
            }
            #expect(collector.spans.count == 6)
            #expect(collector.exports.count >= 4)
            #expect(try platform.metric("tracing_spans_dropped_total", ["reason": "stopped"]) == nil)
        }
    }

    @Test("what a collector refuses is not sent again, and counted")
    func refused() async throws {
        let refusal = Collector.Answer(status: .badRequest)
        let partial = Collector.Answer(body: #"{"partialSuccess":{"rejectedSpans":"1","errorMessage":"too long"}}"#)
        let collector = Collector(answers: [refusal, partial])
        try await collector.run { address in
            let platform = try TracedPlatform(collector: address, pace: .impatient)
            let tracer = try #require(platform.tracing.tracer(for: "portfolio"))
            try await platform.run { _ in
                for _ in 0..<16 { tracer.startSpan("refused").end() }
                while collector.exports.isEmpty { await Task.yield() }
                for _ in 0..<16 { tracer.startSpan("taken").end() }
                await collector.wait { $0.contains { $0.name == "taken" } }
            }
            #expect(collector.spans.allSatisfy { $0.name == "taken" })
            #expect(try platform.metric("tracing_spans_dropped_total", ["reason": "refused"]) == 17)
            #expect(try platform.metric("tracing_spans_exported_total") == 15)
        }
    }

    @Test("a stop sends what is left")
    func stop() async throws {
        let collector = Collector()
        try await collector.run { address in
            var pace = ExportPace.quick
            pace.interval = .seconds(3_600)
            let platform = try TracedPlatform(collector: address, pace: pace)
            let tracer = try #require(platform.tracing.tracer(for: "portfolio"))
            try await platform.run { _ in for _ in 0..<5 { tracer.startSpan("last").end() } }
            #expect(collector.spans.count == 5)
        }
    }

    @Test("about the wanted share of traces is recorded, and every service decides the same")
    func share() {
        let (sampler, same) = (TraceSampler(ratio: 0.25), TraceSampler(ratio: 0.25))
        var generator = SystemRandomNumberGenerator()
        let traces = (0..<20_000).map { _ in (high: generator.next() as UInt64, low: generator.next() as UInt64) }
        let recorded = traces.filter { sampler.records(traceID: $0, after: nil) }
        #expect((4_300...5_700).contains(recorded.count))
        #expect(recorded.allSatisfy { same.records(traceID: $0, after: nil) })
        #expect(traces.allSatisfy { TraceSampler(ratio: 1).records(traceID: $0, after: nil) })
    }
}

extension ExportPace {
    /// Gives up at once when stopped, and only sends full batches.
    fileprivate static var impatient: ExportPace {
        var pace = quick
        pace.interval = .seconds(3_600)
        pace.flush = .zero
        return pace
    }
}
