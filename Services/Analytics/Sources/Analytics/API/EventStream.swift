import Domain
import EventLog
import Hummingbird
import NIOCore
import ServiceLifecycle

/// The events of all services, each as one line of JSON.
///
/// Reads each topic by turns and writes what came before it reads on: at most one batch of each topic is in memory,
/// and a slow client slows the reading.
struct EventStream: Sendable {
    enum Start: Sendable { case beginning, end }

    let filter: EventFilter
    let start: Start
    /// Whether it waits for what comes after the present end of the log.
    let follows: Bool

    private static let batchLimit = 256

    func write(_ log: any EventLog, to writer: inout any ResponseBodyWriter) async throws {
        try await copy(log, to: &writer)
    }

    private func copy<Log: EventLog>(_ log: Log, to writer: inout any ResponseBodyWriter) async throws {
        let sources = try await sources(log)
        guard !sources.isEmpty else { return }
        var open = sources.count
        try await withThrowingTaskGroup(of: (Source<Log.Reader>, [LogRecord])?.self) { group in
            defer { group.cancelAll() }
            group.addTask {
                try await gracefulShutdown()
                return nil
            }
            for source in sources { group.addTask { try await source.next(Self.batchLimit) } }
            while open > 0, let (source, records) = try await group.next() ?? nil {
                var lines = ByteBuffer()
                for record in records where source.includes(record) {
                    guard let event = try? CloudEvent(record.message), filter.wants(event) else { continue }
                    lines.writeBytes(try event.structuredJSON())
                    lines.writeString("\n")
                }
                if lines.readableBytes > 0 { try await writer.write(lines) }
                if source.isAtEnd {
                    await source.reader.close()
                    open -= 1
                } else {
                    group.addTask { try await source.next(Self.batchLimit) }
                }
            }
        }
    }

    private func sources<Log: EventLog>(_ log: Log) async throws -> [Source<Log.Reader>] {
        var sources: [Source<Log.Reader>] = []
        for service in ServiceName.allCases {
            let topic = Topic.events(of: service)
            let end = try await log.end(of: topic)
            let positions = start == .end ? end : [:]
            let source = Source(
                reader: try await log.reader(of: topic, from: positions), bounds: follows ? nil : end)
            if !source.isAtEnd { sources.append(source) } else { await source.reader.close() }
        }
        return sources
    }

    /// A topic that is being read.
    private struct Source<Reader: EventLogReader>: Sendable {
        var reader: Reader
        /// The end of each partition at the start; `nil` to read on.
        let bounds: [Int: Int64]?
        var read: [Int: Int64] = [:]

        init(reader: Reader, bounds: [Int: Int64]?) {
            self.reader = reader
            self.bounds = bounds
        }

        var isAtEnd: Bool {
            guard let bounds else { return false }
            return bounds.allSatisfy { partition, end in read[partition, default: 0] >= end }
        }

        func includes(_ record: LogRecord) -> Bool {
            guard let bounds else { return true }
            return record.offset < bounds[record.partition, default: 0]
        }

        /// The next records and the place after them.
        func next(_ maximum: Int) async throws -> (Source, [LogRecord]) {
            var next = self
            let batch = try await next.reader.next(maximum: maximum)
            for record in batch.records { next.read[record.partition] = record.offset + 1 }
            next.read.merge(batch.reached, uniquingKeysWith: max)
            return (next, batch.records)
        }
    }
}
