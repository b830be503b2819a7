import Foundation

/// Reports at a steady pace, and how long after its acceptance each can be seen in analytics.
///
/// The nth that was accepted is taken for the nth that arrives: intake judges in the order of receipt.
struct LightLoad: Sendable {
    let sender: Sender
    let arrivals: Arrivals
    /// Events that one report becomes in portfolio.
    let perReport: Int64

    private static let perSecond = 100
    private static let seconds = 5

    /// Seconds from the receipt, as the sender gets it, to analytics; of each report.
    func delays() async throws -> [Double] {
        let count = Self.perSecond * Self.seconds
        let start = try await arrivals.count()
        let watch = Stopwatch()
        async let arrived = arrive(count, from: start, watch)
        // Awaited first: where one is refused, there is no use in waiting for all to arrive.
        let accepted = try await accept(count, watch).sorted()
        return zip(try await arrived, accepted).map { max(0, $0 - $1) }
    }

    private func accept(_ count: Int, _ watch: Stopwatch) async throws -> [Double] {
        let start = ContinuousClock.now
        return try await withThrowingTaskGroup(of: Double.self) { group in
            for number in 0..<count {
                try await Task.sleep(until: start + .seconds(number) / Self.perSecond)
                group.addTask {
                    try await sender.sendOne()
                    return watch.seconds
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    private func arrive(_ count: Int, from start: Int64, _ watch: Stopwatch) async throws -> [Double] {
        var times: [Double] = []
        try await arrivals.follow(until: start + Int64(count) * perReport) { read in
            while times.count < Int((read - start) / perReport) { times.append(watch.seconds) }
        }
        return times
    }
}
