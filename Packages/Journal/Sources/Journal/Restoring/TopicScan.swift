import EventLog

/// Reads everything that a topic holds at the moment of the call.
enum TopicScan {
    private static let batch = 1_000
    /// How long a topic may be silent before its end: transaction markers take offsets that no record has.
    private static let silence = Duration.seconds(5)

    /// Hands the records over in the order of each partition.
    static func run<Log: EventLog>(
        _ log: Log, _ topic: Topic, _ take: ([LogRecord], _ read: Int64, _ total: Int64) async throws -> Void
    ) async throws {
        let ends = try await log.end(of: topic)
        let total = ends.values.reduce(0, +)
        var positions: [Int: Int64] = [:]
        func isAtEnd() -> Bool { ends.allSatisfy { partition, end in positions[partition, default: 0] >= end } }
        if isAtEnd() { return }
        var reader = try await log.reader(of: topic, from: [:])
        do {
            while !isAtEnd() {
                let records: [LogRecord]
                (reader, records) = try await next(reader)
                if records.isEmpty { break }
                for record in records { positions[record.partition] = record.offset + 1 }
                let known = records.filter { $0.offset < ends[$0.partition, default: 0] }
                try await take(known, positions.values.reduce(0, +), total)
            }
        } catch {
            await reader.close()
            throw error
        }
        await reader.close()
    }

    private static func next<Reader: EventLogReader>(_ reader: Reader) async throws -> (Reader, [LogRecord]) {
        try await withThrowingTaskGroup(of: (Reader, [LogRecord]).self) { group in
            defer { group.cancelAll() }
            group.addTask {
                var reader = reader
                let records = try await reader.next(maximum: batch)
                return (reader, records)
            }
            group.addTask {
                try await Task.sleep(for: silence)
                return (reader, [])
            }
            return try await group.next() ?? (reader, [])
        }
    }
}
