import Domain
import EventLog

/// What a service has published, as a reader of its topic finds it.
enum PublishedEvents {
    /// - Parameter last: the sequence of the last event in the service's journal.
    static func problems(in log: any EventLog, of service: ServiceName, upTo last: Int64) async throws -> [String] {
        let topic = Topic.events(of: service)
        let ends = try await log.end(of: topic)
        var positions = ends.mapValues { _ in Int64(0) }
        var highest: [Int: Int64] = [:]
        var seen: Set<Int64> = []
        var problems: [String] = []
        var reader = try await log.reader(of: topic, from: positions)
        while ends.contains(where: { positions[$0.key, default: 0] < $0.value }) {
            let batch = try await reader.next(maximum: 500)
            for record in batch.records {
                let sequence = try CloudEvent(record.message).sequence
                positions[record.partition] = record.offset + 1
                // Readers pass over a sequence that is not higher than the last one of the partition.
                if sequence <= highest[record.partition, default: 0], !seen.contains(sequence) {
                    problems.append("\(topic): event \(sequence) stands behind a later one")
                }
                highest[record.partition] = max(sequence, highest[record.partition, default: 0])
                seen.insert(sequence)
            }
            for (partition, end) in batch.reached { positions[partition] = max(end, positions[partition] ?? 0) }
        }
        await reader.close()
        let missing = Set(1...max(last, 1)).subtracting(seen)
        if last > 0, !missing.isEmpty { problems.append("\(topic): the events \(missing.sorted()) are missing") }
        return problems
    }
}
