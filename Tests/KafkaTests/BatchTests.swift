import Foundation
import Kafka
import KafkaTesting
import Synchronization
import Testing

@Suite("A batch of lent records", .timeLimit(.minutes(5)))
struct BatchTests {
    let cluster: MockCluster
    let partition = TopicPartition(topic: "orders", partition: 0)

    init() throws {
        cluster = try MockCluster()
        try cluster.createTopic("orders", partitions: 2)
    }

    @Test("shows the same as a copy, without copying")
    func views() async throws {
        let written = [
            Record(
                topic: "orders", partition: 0, key: [1, 2], value: [3, 4, 5],
                timestamp: .init(millisecondsSinceEpoch: 7)),
            Record(topic: "orders", partition: 0, key: nil, value: nil),
            Record(topic: "orders", partition: 0, key: [], value: []),
            Record(
                topic: "orders", partition: 0, value: [6],
                headers: [Header(name: "a", value: [1]), Header(name: "", value: nil), Header(name: "a", value: [])]),
        ]
        try await write(written)
        try await withConsumer(.of(cluster)) { consumer in
            try await consumer.assign("orders")
            var seen = 0
            while seen < written.count {
                try await consumer.withBatch { batch in
                    for index in batch.indices {
                        let record = batch[index]
                        let expected = written[seen]
                        let (place, time) = (record.topicPartition, record.timestamp)
                        #expect(place == partition)
                        if let expected = expected.timestamp { #expect(time == expected) }
                        let (key, value) = (Self.bytes(record.key), Self.bytes(record.value))
                        #expect(key == expected.key && value == expected.value)
                        var headers: [Header] = []
                        record.forEachHeader { header in
                            let isA = header.isNamed("a")
                            let isLonger = header.isNamed("ab")
                            #expect(isA == (header.name == "a") && !isLonger)
                            headers.append(Header(name: header.name, value: Self.bytes(header.value)))
                        }
                        #expect(headers == expected.headers)
                        let copy = ReceivedRecord(copying: record)
                        #expect(copy.key == expected.key && copy.value == expected.value && copy.headers == headers)
                        #expect(copy.topic == "orders" && copy.partition == 0 && copy.offset == Int64(seen))
                        let offset = record.offset
                        #expect(offset == Int64(seen))
                        seen += 1
                    }
                }
            }
        }
    }

    @Test("is as large as asked at most, knows what to commit, and counts as handed out when its reader fails")
    func handedOut() async throws {
        struct Failure: Error {}
        try await write(numbered(10, topic: "orders") + numbered(4, topic: "orders", partition: 1, from: 100))
        try await withConsumer(.of(cluster)) { consumer in
            try await consumer.assign("orders", partitions: 2)
            var next: [TopicPartition: Int64] = [:]
            var texts: [String] = []
            while texts.count < 14 {
                await #expect(throws: Failure.self) {
                    try await consumer.withBatch(maximum: 3) { batch in
                        let count = batch.count
                        #expect(1...3 ~= count)
                        texts += batch.copies().texts
                        next.merge(batch.nextOffsets) { $1 }
                        throw Failure()
                    }
                }
            }
            #expect(texts.filter { $0.count < 3 } == numbers(0..<10))
            #expect(texts.filter { $0.count == 3 } == numbers(100..<104))
            #expect(next == [partition: 10, .init(topic: "orders", partition: 1): 4])
        }
    }

    @Test("keeps its bytes while somebody looks at them, also when the consumer is closed meanwhile")
    func closing() async throws {
        try await write([Record(topic: "orders", partition: 0, value: Array(repeating: 7, count: 100_000))])
        let consumer = try Consumer(configuration: .of(cluster), logger: .silent)
        try await consumer.assign("orders")
        let isOpen = Flag()
        let isClosing = Flag()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await consumer.withBatch { batch in
                    isOpen.raise()
                    while !isClosing.isRaised { usleep(1000) }
                    let value = Self.bytes(batch[0].value)
                    #expect(value == Array(repeating: 7, count: 100_000))
                }
            }
            while !isOpen.isRaised { await Task.yield() }
            group.addTask { await consumer.close() }
            // A consumer that refuses to be assigned has begun to close.
            while (try? await consumer.assign([:])) != nil { await Task.yield() }
            isClosing.raise()
            try await group.waitForAll()
        }
    }

    @Test("tells where the ends are that it has reached, each time again")
    func ends() async throws {
        var configuration = KafkaConfiguration.of(cluster)
        configuration.consuming.reportsPartitionEnds = true
        let second = TopicPartition(topic: "orders", partition: 1)
        try await write(numbered(10, topic: "orders"))
        try await withConsumer(configuration) { consumer in
            try await consumer.assign("orders", partitions: 2)
            var read = 0
            var ends: [TopicPartition: Int64] = [:]
            while ends.count < 2 {
                try await consumer.withBatch(maximum: 3) { batch in
                    read += batch.count
                    let (isEmpty, reached) = (batch.isEmpty, batch.ends)
                    #expect(!isEmpty || !reached.isEmpty)
                    #expect(reached[partition] == nil || read == 10)
                    ends.merge(reached) { $1 }
                }
            }
            #expect(ends == [partition: 10, second: 0] && read == 10)
            #expect(await consumer.position(of: partition) == 10)
            try await write(numbered(5, topic: "orders", partition: 1))
            while ends[second] != 5 {
                try await consumer.withBatch { batch in
                    read += batch.count
                    ends.merge(batch.ends) { $1 }
                }
            }
            #expect(read == 15)
            // A batch of copies is never empty, whatever else there is to tell.
            async let records = consumer.nextBatch()
            try await write(numbered(1, topic: "orders", from: 77))
            #expect(try await records.texts == ["77"])
        }
    }

    @Test("Reading committed or uncommitted records is a setting that librdkafka takes", arguments: [true, false])
    func isolation(committed: Bool) async throws {
        var configuration = KafkaConfiguration.of(cluster)
        configuration.consuming.isolation = committed ? .committed : .uncommitted
        try await write(numbered(3, topic: "orders"))
        try await withConsumer(configuration) { consumer in
            try await consumer.assign("orders")
            #expect(try await consumer.read(3).texts == numbers(0..<3))
        }
    }

    private static func bytes(_ span: RawSpan?) -> [UInt8]? {
        guard let span else { return nil }
        return span.withUnsafeBytes { Array($0) }
    }

    private func write(_ records: [Record]) async throws {
        try await withProducer(.of(cluster)) { try await $0.write(records) }
    }
}

/// Something that has happened.
private final class Flag: Sendable {
    private let value = Atomic(false)

    var isRaised: Bool { value.load(ordering: .acquiring) }

    func raise() { value.store(true, ordering: .releasing) }
}
