import EventLog

/// Reads everything that a topic holds at the moment of the call.
enum TopicScan {
    private static let batch = 1_000

    /// Hands the records over in the order of each partition.
    static func run<Log: EventLog>(
        _ log: Log, _ topic: Topic, _ take: ([LogRecord], _ read: Int64, _ total: Int64) async throws -> Void
    ) async throws {
        let ends = try await log.end(of: topic)
        let total = ends.values.reduce(0, +)
        var places: [Int: Int64] = [:]
        func isAtEnd() -> Bool { ends.allSatisfy { partition, end in places[partition, default: 0] >= end } }
        if isAtEnd() { return }
        var reader = try await log.reader(of: topic, from: [:])
        do {
            while !isAtEnd() {
                let batch = try await reader.next(maximum: batch)
                for record in batch.records { places[record.partition] = record.offset + 1 }
                places.merge(batch.reached, uniquingKeysWith: max)
                let known = batch.records.filter { $0.offset < ends[$0.partition, default: 0] }
                if !known.isEmpty { try await take(known, min(total, places.values.reduce(0, +)), total) }
            }
        } catch {
            await reader.close()
            throw error
        }
        await reader.close()
    }
}
