import Foundation
import Testing

@testable import CrashWorker

@Suite("Processes that are killed between any two steps")
struct CrashTests {
    /// `PROSPECTS_CRASH_SEED` gives back a run, or with one schedule that schedule; `PROSPECTS_CRASH_SCHEDULES` makes
    /// it longer.
    @Test("lose nothing, double nothing and agree in the end")
    func schedules() async throws {
        let environment = ProcessInfo.processInfo.environment
        let seed = environment["PROSPECTS_CRASH_SEED"].flatMap(UInt64.init) ?? .random(in: 0...UInt64(UInt32.max))
        let count = environment["PROSPECTS_CRASH_SCHEDULES"].flatMap(Int.init) ?? 500
        print("\(count) crash schedules: PROSPECTS_CRASH_SEED=\(seed) PROSPECTS_CRASH_SCHEDULES=\(count)")
        let directory = FileManager.default.temporaryDirectory.appending(path: "crash-\(UUID().uuidString)")
        let template = directory.appending(path: "template")
        try FileManager.default.createDirectory(at: template, withIntermediateDirectories: true)
        let first = Orders(
            directory: template.path, brokers: [], submissions: [], together: 1, batch: 5, crash: nil)
        try #require(await Worker.live(first) == .well)

        var crashes: [CrashPoint: Int] = [:]
        var hasProblems = false
        let seeds = (0..<count).map { seed &+ UInt64($0) }
        try await forEach(seeds, atOnce: ProcessInfo.processInfo.activeProcessorCount + 1) { seed in
            let place = directory.appending(path: "\(seed)")
            let outcome = try await ScheduleRun(
                schedule: Schedule(seed: seed), template: template, directory: place
            ).run()
            if outcome.problems.isEmpty { try FileManager.default.removeItem(at: place) }
            return outcome
        } result: { outcome in
            for point in outcome.crashes { crashes[point, default: 0] += 1 }
            for problem in outcome.problems {
                hasProblems = true
                Issue.record("PROSPECTS_CRASH_SEED=\(outcome.seed) PROSPECTS_CRASH_SCHEDULES=1: \(problem)")
            }
        }
        print(crashes.map { "\($0): \($1)" }.sorted().joined(separator: ", "))
        if count >= 200 { #expect(CrashPoint.all.filter { crashes[$0] == nil } == [], "points never crashed at") }
        if !hasProblems { try FileManager.default.removeItem(at: directory) }
    }

    private func forEach<Value: Sendable, Result: Sendable>(
        _ values: [Value], atOnce: Int, _ body: @escaping @Sendable (Value) async throws -> Result,
        result: (Result) -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Result.self) { group in
            for (place, value) in values.enumerated() {
                if place >= atOnce, let done = try await group.next() { result(done) }
                group.addTask { try await body(value) }
            }
            while let done = try await group.next() { result(done) }
        }
    }
}
