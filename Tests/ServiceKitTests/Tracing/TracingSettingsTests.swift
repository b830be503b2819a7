import Logging
import ServiceKit
import Testing

@Suite("Settings of tracing")
struct TracingSettingsTests {
    private func tracing(_ environment: [String: String]) throws -> PlatformTracing {
        let settings = try Settings.load(flags: [:], environment: environment)
        return try PlatformTracing(settings, version: "1", metrics: PrometheusMetrics(), logger: quiet)
    }

    @Test("without a collector there is no tracer and nothing runs")
    func off() throws {
        let tracing = try self.tracing([:])
        #expect(tracing.tracer(for: "intake") == nil)
        #expect(tracing.services.isEmpty)
    }

    @Test(
        "what is no address of a collector stops the start",
        arguments: ["collector:4318", "ftp://collector", "http://", "http://user@collector", "http://collector/?key=1"])
    func address(_ text: String) throws {
        let error = try #require(throws: SettingsError.self) {
            try self.tracing(["PROSPECTS_TRACING_OTLP_ENDPOINT": text])
        }
        #expect(error.subject == "tracing.otlp-endpoint")
        #expect(error.description.contains("PROSPECTS_TRACING_OTLP_ENDPOINT"))
    }

    @Test(
        "headers that cannot be sent stop the start, and are not shown",
        arguments: ["hunter2", "a b=hunter2", "a=hunter2%0A", "=hunter2"])
    func headers(_ text: String) throws {
        let error = try #require(throws: SettingsError.self) {
            try self.tracing([
                "PROSPECTS_TRACING_OTLP_ENDPOINT": "http://collector:4318", "PROSPECTS_TRACING_OTLP_HEADERS": text,
            ])
        }
        #expect(error.subject == "tracing.otlp-headers")
        #expect(!"\(error)".contains("hunter2"))
    }

    @Test("a share is a number from 0 to 1", arguments: [("0", 0), ("1", 1), ("0.05", 0.05), ("1e-3", 0.001)])
    func ratio(_ text: String, _ number: Double) throws {
        let settings = try Settings.load(flags: [:], environment: ["PROSPECTS_TRACING_SAMPLE_RATIO": text])
        #expect(settings[PlatformSettings.tracingRatio] == number)
    }

    @Test("anything else is refused", arguments: ["-0.1", "1.1", "10%", "nan", "often"])
    func noRatio(_ text: String) {
        #expect(throws: SettingsError.self) {
            try Settings.load(flags: [:], environment: ["PROSPECTS_TRACING_SAMPLE_RATIO": text])
        }
    }
}
