import Domain
import Foundation
import Journal

/// Durable commands on a journal that nobody reads: what the disk and SQLite allow on this machine now.
enum JournalAlone {
    static func commandsPerSecond(_ count: Int, concurrency: Int, in directory: URL) async throws -> Double {
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        let store = try Store(path: directory.appending(path: "store.sqlite").path, service: .portfolio)
        let journal = try Journal(store: store, events: Counting.Event.types, projections: [])
        let context = CommandContext(actor: "benchmark")
        let watch = Stopwatch()
        try await Concurrently.run(count, concurrency: concurrency) { number in
            let events = try await journal.execute(
                Counting.self, on: StreamID("count/\(number)"), number, by: context)
            guard events.count == 1 else { throw BenchmarkError("a command made \(events.count) events") }
        }
        return Double(count) / watch.seconds
    }
}
