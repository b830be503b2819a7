import EventLog
import Kafka
import KafkaEventLog
import Logging
import Testing

/// What services rely on, on every implementation of the log.
@Suite("Event log conformance", .serialized, .timeLimit(.minutes(5)))
struct ConformanceTests {
    @Test("messages of one key keep their order, whatever else is written", arguments: LogUnderTest.available)
    func orderPerKey(_ kind: LogUnderTest) async throws {
        try await kind.withLog { log in
            let topic = Topic.fresh()
            for batch in 0..<20 {
                try await log.append((0..<50).map { LogMessage("key-\($0 % 7)", "\(batch * 50 + $0)") }, to: topic)
            }
            let records = try await log.take(1_000, of: topic)
            for (key, group) in Dictionary(grouping: records, by: \.message.keyText) {
                let numbers = group.compactMap { Int($0.message.text) }
                #expect(numbers == numbers.sorted(), "\(key) is out of order")
            }
            #expect(Set(records.map(\.message.text)).count == 1_000)
        }
    }

    @Test("writers at the same time lose nothing", arguments: LogUnderTest.available)
    func concurrentWriters(_ kind: LogUnderTest) async throws {
        try await kind.withLog { log in
            let topic = Topic.fresh()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<4 {
                    group.addTask {
                        for n in 0..<25 {
                            try await log.append([LogMessage("writer-\(writer)", "\(writer)/\(n)")], to: topic)
                        }
                    }
                }
                try await group.waitForAll()
            }
            let records = try await log.take(100, of: topic)
            #expect(Set(records.map(\.message.text)).count == 100)
        }
    }

    @Test("a reader goes on from the position it was given", arguments: LogUnderTest.available)
    func resume(_ kind: LogUnderTest) async throws {
        try await kind.withLog { log in
            let topic = Topic.fresh()
            try await log.append((0..<200).map { LogMessage("key-\($0)", "\($0)") }, to: topic)
            var seen: [String] = []
            var positions: [Int: Int64] = [:]
            // Reads in small steps, each with a new reader, as restarts do.
            while seen.count < 200 {
                var reader = try await log.reader(of: topic, from: positions)
                for record in try await reader.records(maximum: 37) {
                    seen.append(record.message.text)
                    positions[record.partition] = record.offset + 1
                }
                await reader.close()
            }
            #expect(seen.count == 200)
            #expect(Set(seen).count == 200)
        }
    }

    @Test("what was written is there after a restart", arguments: LogUnderTest.available)
    func durable(_ kind: LogUnderTest) async throws {
        let topic = Topic.fresh()
        try await kind.withPlace { place in
            try await place.withLog { try await $0.append((0..<10).map { LogMessage("k", "\($0)") }, to: topic) }
            try await place.withLog { log in
                let texts = try await log.take(10, of: topic).map(\.message.text)
                #expect(texts == (0..<10).map(String.init))
            }
        }
    }

    @Test("a waiting reader is woken by what is written", arguments: LogUnderTest.available)
    func woken(_ kind: LogUnderTest) async throws {
        try await kind.withLog { log in
            let topic = Topic.fresh()
            try await log.append([LogMessage("k", "before")], to: topic)
            var reader = try await log.reader(of: topic, from: [:])
            #expect(try await reader.records(maximum: 10).map(\.message.text) == ["before"])
            async let later: Void = log.append([LogMessage("k", "after")], to: topic)
            #expect(try await reader.records(maximum: 10).map(\.message.text) == ["after"])
            try await later
            await reader.close()
        }
    }

    @Test("readers do not take from each other", arguments: LogUnderTest.available)
    func readersAreIndependent(_ kind: LogUnderTest) async throws {
        try await kind.withLog { log in
            let topic = Topic.fresh()
            try await log.append((0..<60).map { LogMessage("key-\($0)", "\($0)") }, to: topic)
            async let one = log.take(60, of: topic, step: 60)
            async let two = log.take(60, of: topic, step: 1)
            let (first, second) = try await (one, two)
            #expect(Set(first.map(\.message.text)) == Set(second.map(\.message.text)))
        }
    }

    @Test("headers, empty values and tombstones come back as they were", arguments: LogUnderTest.available)
    func faithful(_ kind: LogUnderTest) async throws {
        try await kind.withLog { log in
            let topic = Topic.fresh()
            let messages = [
                LogMessage(
                    key: Array("k".utf8), headers: [.init("a", "1"), .init("b", ""), .init("a", "2")], value: []),
                LogMessage(key: Array("k".utf8), headers: [], value: nil),
                LogMessage(key: Array("k".utf8), headers: [.init("é", "ü")], value: [0, 255]),
            ]
            try await log.append(messages, to: topic)
            #expect(try await log.take(3, of: topic).map(\.message) == messages)
        }
    }

    @Test("what is sent again is there again, after the first", arguments: LogUnderTest.available)
    func redelivery(_ kind: LogUnderTest) async throws {
        try await kind.withLog { log in
            let topic = Topic.fresh()
            let messages = (0..<3).map { LogMessage("k", "\($0)") }
            try await log.append(messages, to: topic)
            try await log.append(messages, to: topic)
            #expect(try await log.take(6, of: topic).map(\.message.text) == ["0", "1", "2", "0", "1", "2"])
        }
    }

    @Test("from the end on there is only what is new", arguments: LogUnderTest.available)
    func end(_ kind: LogUnderTest) async throws {
        try await kind.withLog { log in
            let topic = Topic.fresh()
            #expect(try await log.end(of: topic).values.reduce(0, +) == 0)
            try await log.append((0..<40).map { LogMessage("key-\($0)", "\($0)") }, to: topic)
            let ends = try await log.end(of: topic)
            #expect(ends.count == (try await log.partitions(of: topic)))
            #expect(ends.values.reduce(0, +) >= 40)
            var reader = try await log.reader(of: topic, from: ends)
            try await log.append([LogMessage("x", "new")], to: topic)
            #expect(try await reader.records(maximum: 5).map(\.message.text) == ["new"])
            await reader.close()
        }
    }

    @Test(
        "a reader is told when it has come to the end, whatever the log uses offsets for",
        arguments: LogUnderTest.available)
    func reached(_ kind: LogUnderTest) async throws {
        try await kind.withLog { log in
            let topic = Topic.fresh()
            for number in 0..<10 { try await log.append([LogMessage("key-\(number)", "\(number)")], to: topic) }
            var reader = try await log.reader(of: topic, from: [:])
            var (seen, reached): ([LogRecord], [Int: Int64]) = ([], [:])
            for count in [10, 15] {
                let end = try await log.end(of: topic)
                // A commit can be known to its writer a moment before readers may pass it.
                while seen.count < count || end.contains(where: { reached[$0.key, default: 0] < $0.value }) {
                    let batch = try await reader.next(maximum: 3)
                    seen += batch.records
                    reached.merge(batch.reached, uniquingKeysWith: max)
                }
                #expect(Set(seen.map(\.message.text)).count == count)
                try await log.append((10..<15).map { LogMessage("key-\($0)", "\($0)") }, to: topic)
            }
            await reader.close()
            // One who was at the end before is told so again at once.
            var again = try await log.reader(of: topic, from: log.end(of: topic))
            #expect(try await again.next(maximum: 3).records.isEmpty)
            await again.close()
        }
    }

    @Test("one who only reads cannot write", arguments: LogUnderTest.available.filter { $0 != .embedded })
    func readOnly(_ kind: LogUnderTest) async throws {
        try await kind.withPlace { place in
            guard case .kafka(let servers) = place.kind else { return }
            let log = try KafkaEventLog(
                configuration: KafkaConfiguration(bootstrapServers: servers, clientID: "reader"),
                logger: Logger(label: "reader") { _ in SwiftLogNoOpLogHandler() })
            let error = await #expect(throws: EventLogError.self) {
                try await log.append([LogMessage("k", "v")], to: .fresh())
            }
            #expect(error?.code == .readOnly)
            await log.close()
        }
    }

    @Test("a reader that waits can be cancelled", arguments: LogUnderTest.available)
    func cancelled(_ kind: LogUnderTest) async throws {
        try await kind.withLog { log in
            let topic = Topic.fresh()
            try await log.append([LogMessage("k", "only")], to: topic)
            let reading = Task {
                var reader = try await log.reader(of: topic, from: [:])
                _ = try await reader.records(maximum: 1)
                _ = try await reader.records(maximum: 1)
            }
            reading.cancel()
            await #expect(throws: CancellationError.self) { try await reading.value }
        }
    }
}
