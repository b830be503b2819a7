import Domain
import Foundation
import Journal
import Synchronization

/// Reports given to a chain, as many as it takes or at a pace.
struct ChainLoad: Sendable {
    let chain: RunningChain
    let report: ChainReport
    private let given = Given()

    private static let context = CommandContext(actor: "benchmark")

    /// Returns when analytics has all; gives the seconds until all were recorded.
    @discardableResult
    func flood(_ count: Int, concurrency: Int) async throws -> Double {
        let start = given.take(count)
        let before = try await chain.arrivals.recorded()
        let watch = Stopwatch()
        try await Concurrently.run(count, concurrency: concurrency) { number in try await give(start + number) }
        let recorded = watch.seconds
        try await chain.arrivals.waitUntilRead(before + Int64(count))
        return recorded
    }

    /// Reports at a steady pace: of each, the seconds from its acceptance until analytics shows it.
    func steady(perSecond: Int, seconds: Int) async throws -> [Double] {
        let count = perSecond * seconds
        let start = given.take(count)
        let before = try await chain.arrivals.count()
        let watch = Stopwatch()
        async let arrived = arrive(count, from: before, watch)
        let begin = ContinuousClock.now
        let accepted = try await withThrowingTaskGroup(of: Double.self) { group in
            for number in 0..<count {
                try await Task.sleep(until: begin + .seconds(number) / perSecond)
                group.addTask {
                    try await give(start + number)
                    return watch.seconds
                }
            }
            return try await group.reduce(into: [Double]()) { $0.append($1) }.sorted()
        }
        return zip(try await arrived, accepted).map { max(0, $0 - $1) }
    }

    private func arrive(_ count: Int, from start: Int64, _ watch: Stopwatch) async throws -> [Double] {
        var times: [Double] = []
        try await chain.arrivals.follow(until: start + Int64(count)) { read in
            while times.count < Int(read - start) { times.append(watch.seconds) }
        }
        return times
    }

    private func give(_ number: Int) async throws {
        let (stream, command) = try report.command(number)
        _ = try await chain.intake.execute(PeopleReporting.self, on: stream, command, by: Self.context)
    }

    /// Numbers that were given away, so that no two reports are the same.
    private final class Given: Sendable {
        private let next = Atomic(0)

        func take(_ count: Int) -> Int { next.add(count, ordering: .relaxed).oldValue }
    }
}
