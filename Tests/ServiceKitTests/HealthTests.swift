import HTTPTypes
import HummingbirdTesting
import ServiceKit
import Testing

@Suite("Health")
struct HealthTests {
    private struct Broken: Error {}

    @Test("Live is always 200; ready tells which check fails")
    func routes() async throws {
        let platform = TestPlatform()
        let health = HealthChecks()
        health.addRoutes(to: platform.routes)
        health.add("journal") { .ok }
        try await platform.test { client in
            let ready = try await client.execute(uri: "/health/ready", method: .get)
            #expect(ready.status == .ok)
            #expect(ready.text == #"{"checks":[{"name":"journal","status":"ok"}],"status":"ready"}"#)

            health.add("broker") { .failing("no broker answers") }
            let notReady = try await client.execute(uri: "/health/ready", method: .get)
            #expect(notReady.status == .serviceUnavailable)
            #expect(notReady.text.contains(#"{"detail":"no broker answers","name":"broker","status":"failing"}"#))
            let answer = try await client.execute(uri: "/health/live", method: .get)
            #expect(answer.status == .ok)
        }
    }

    @Test("A check that throws or does not answer in time fails")
    func failures() async throws {
        let health = HealthChecks(timeout: .milliseconds(20))
        health.add("throws") { throw Broken() }
        health.add("hangs") {
            try await Task.sleep(for: .seconds(60))
            return .ok
        }
        let report = await health.report()
        #expect(!report.isReady)
        #expect(report.checks.map(\.name) == ["hangs", "throws"])
        #expect(report.checks.allSatisfy { $0.status == "failing" })
        #expect(report.checks.first?.detail?.contains("no answer within") == true)
    }
}
