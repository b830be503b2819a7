import Foundation
import ServiceKit

/// Small reports as fast as 64 connections send them: each is durable before it is answered.
///
/// wrk sends in a process of its own, on the same cores.
struct SubmissionsBenchmark: Benchmark {
    let name: String
    /// What judges, records and counts meanwhile.
    let services: [ServiceDefinition]
    let scratch: Scratch

    private static let promisedPerSecond = 3_000.0

    func run() async throws -> BenchmarkResult {
        guard Command.exists("wrk") else { return .skipped("wrk is missing: type “apt-get install wrk”") }
        let script = scratch.url.appending(path: "\(name).lua")
        let (seen, processorSeconds) = try await RunningPlatform.run(services, in: scratch.url.appending(path: name)) {
            platform in
            try Data(Wrk.script(key: platform.key.reveal()).utf8).write(to: script)
            let processor = ProcessorTime.seconds
            let seen = try await Wrk.run(script, url: "http://127.0.0.1:\(platform.port)/intake/v1/submissions")
            return (seen, ProcessorTime.seconds - processor)
        }
        guard seen.refused == 0 else { throw BenchmarkError("\(name): \(seen.refused) reports were not accepted") }
        return .measured(
            Measurement(
                product: Quantity(
                    name: "small reports received, \(services.count) service(s) running", value: seen.perSecond,
                    unit: "reports/s"),
                beside: Quantity(name: "the promise", value: Self.promisedPerSecond, unit: "reports/s"),
                ratio: seen.perSecond / Self.promisedPerSecond,
                notes: [
                    Quantity(
                        name: "processor time, with what was judged meanwhile",
                        value: processorSeconds * 1_000_000 / Double(seen.answered), unit: "µs per report"),
                    Quantity(name: "half answered within", value: seen.halfMilliseconds, unit: "ms"),
                    Quantity(
                        name: "99 of 100 answered within (promised 50)", value: seen.p99Milliseconds, unit: "ms"),
                ]))
    }
}
