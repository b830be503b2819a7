import CoreMetrics
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import ServiceKit
import Testing

@Suite("Metrics")
struct MetricsTests {
    @Test("Counters, gauges, timers and recorders come out as a strict reader wants them")
    func exposition() throws {
        let metrics = PrometheusMetrics()
        metrics.describe("events_total", "Events\nof \\ all kinds.")
        Counter(label: "events", dimensions: [("kind", "a")], factory: metrics).increment(by: 3)
        FloatingPointCounter(label: "load.sum", factory: metrics).increment(by: 0.5)
        Meter(label: "queue-depth", factory: metrics).set(7)
        Gauge(label: "share", factory: metrics).record(0.25)
        let timer = Timer(label: "commit", factory: metrics)
        timer.recordMilliseconds(3)
        timer.recordMilliseconds(40_000)
        Recorder(label: "rows", factory: metrics).record(15)

        let parsed = try PrometheusParser(metrics.render())
        #expect(parsed.types["events_total"] == "counter")
        #expect(parsed.value("events_total", ["kind": "a"]) == 3)
        #expect(parsed.value("load_sum_total") == 0.5)
        #expect(parsed.value("queue_depth") == 7)
        #expect(parsed.value("share") == 0.25)
        #expect(parsed.types["commit_seconds"] == "histogram")
        #expect(parsed.value("commit_seconds_bucket", ["le": "0.0025"]) == 0)
        #expect(parsed.value("commit_seconds_bucket", ["le": "0.005"]) == 1)
        #expect(parsed.value("commit_seconds_bucket", ["le": "30"]) == 1)
        #expect(parsed.value("commit_seconds_bucket", ["le": "+Inf"]) == 2)
        #expect(parsed.value("commit_seconds_count") == 2)
        #expect(parsed.value("commit_seconds_sum") == 40.003)
        #expect(parsed.value("rows_bucket", ["le": "20"]) == 1)
        #expect(metrics.render().contains("# HELP events_total Events\\nof \\\\ all kinds.\n"))
    }

    @Test("Label values and names cannot break the text")
    func escaping() throws {
        let metrics = PrometheusMetrics()
        let value = "a\"b\\c\nd} 1\nforged_total 9"
        Counter(label: "1 odd/name", dimensions: [("wéird-label", value), ("le", "x")], factory: metrics).increment()
        let parsed = try PrometheusParser(metrics.render())
        #expect(parsed.samples.count == 1)
        #expect(parsed.value("_1_odd_name_total", ["w_ird_label": value, "exported_le": "x"]) == 1)
    }

    @Test("The same labels are one series, in whatever order")
    func sameSeries() throws {
        let metrics = PrometheusMetrics()
        Counter(label: "c", dimensions: [("a", "1"), ("b", "2")], factory: metrics).increment()
        Counter(label: "c", dimensions: [("b", "2"), ("a", "1")], factory: metrics).increment()
        #expect(try PrometheusParser(metrics.render()).value("c_total", ["a": "1", "b": "2"]) == 2)
    }

    @Test("Series beyond the bound are dropped and counted")
    func bound() throws {
        let metrics = PrometheusMetrics(maximumSeriesPerName: 10)
        for number in 0..<25 {
            Counter(label: "c", dimensions: [("n", String(number))], factory: metrics).increment()
        }
        let parsed = try PrometheusParser(metrics.render())
        #expect(parsed.samples.filter { $0.name == "c_total" }.count == 10)
        #expect(parsed.value("metrics_dropped_series_total", ["metric": "c_total"]) == 15)
    }

    @Test("A name keeps its type")
    func types() throws {
        let metrics = PrometheusMetrics()
        Meter(label: "x", factory: metrics).set(1)
        Recorder(label: "x", factory: metrics).record(5)
        let parsed = try PrometheusParser(metrics.render())
        #expect(parsed.types["x"] == "gauge")
        #expect(parsed.value("metrics_dropped_series_total", ["metric": "x"]) == 1)
    }

    @Test("Requests are counted by route, not by path")
    func requests() async throws {
        let platform = TestPlatform()
        platform.routes.get("/things/{id}", access: .open) { _, context in try context.pathParameter("id") }
        platform.metrics.addRoutes(to: platform.routes)
        try await platform.test { client in
            for number in 0..<3 { try await client.execute(uri: "/things/\(number)", method: .get) }
            try await client.execute(uri: "/nowhere/1", method: .get)
            let response = try await client.execute(uri: "/metrics", method: .get)
            #expect(response.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
            let parsed = try PrometheusParser(response.text)
            #expect(
                parsed.value(
                    "http_server_requests_total",
                    ["method": "GET", "route": "/things/{id}", "status": "200"]
                ) == 3
            )
            #expect(
                parsed.value(
                    "http_server_requests_total",
                    ["method": "GET", "route": "unmatched", "status": "404"]
                ) == 1
            )
            #expect(
                parsed.value(
                    "http_server_request_duration_seconds_count",
                    ["method": "GET", "route": "/things/{id}"]
                ) == 3
            )
            #expect(parsed.value("http_server_active_requests", ["method": "GET"]) == 1)
        }
    }
}
