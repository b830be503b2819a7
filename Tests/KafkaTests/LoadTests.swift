import Foundation
import Kafka
import KafkaTesting
import Synchronization
import Testing

extension OneAtATime {
    @Suite("Sending under load", .timeLimit(.minutes(10)))
    struct LoadTests {
        /// How long the brokers are away; `PROSPECTS_TEST_OUTAGE` sets another number of seconds.
        static var outage: Duration {
            .seconds(ProcessInfo.processInfo.environment["PROSPECTS_TEST_OUTAGE"].flatMap { Double($0) } ?? 1.5)
        }

        /// That nothing is doubled either cannot be seen here: when an answer is lost with its broker the batch is sent
        /// again under the same sequence number, which a broker drops and librdkafka's mock cluster (2.0.2) does only for
        /// transactions. So what comes again is left out before the order is looked at.
        @Test("loses and reorders nothing while brokers go away and come back")
        func brokersAway() async throws {
            let cluster = try MockCluster(brokers: 3)
            try cluster.createTopic("orders", partitions: 4)
            let isOver = Flag()
            let sent = try await withProducer(.of(cluster, ["queue.buffering.max.messages": "2000"])) { producer in
                async let counts = withThrowingTaskGroup(of: (partition: Int, count: Int).self) { group in
                    for partition in 0..<4 {
                        group.addTask {
                            var count = 0
                            while !isOver.isRaised, count < 30_000 {
                                try await producer.write(
                                    numbered(50, topic: "orders", partition: partition, from: count))
                                count += 50
                            }
                            return (partition, count)
                        }
                    }
                    return try await group.reduce(into: [Int: Int]()) { $0[$1.partition] = $1.count }
                }
                for broker in 1...3 {
                    try await Task.sleep(for: .milliseconds(100))
                    try cluster.takeDown(broker: broker)
                    try await Task.sleep(for: .milliseconds(200))
                    try cluster.bringUp(broker: broker)
                }
                try cluster.takeDown()
                try await Task.sleep(for: Self.outage)
                try cluster.bringUp()
                try await Task.sleep(for: .milliseconds(200))
                isOver.raise()
                return try await counts
            }
            try await withConsumer(.of(cluster)) { consumer in
                for (partition, count) in sent {
                    try #require(count > 0)
                    try await consumer.assign([.init(topic: "orders", partition: partition): .offset(0)])
                    let marks = try await consumer.watermarks(of: .init(topic: "orders", partition: partition))
                    var seen: Set<String> = []
                    let texts = try await consumer.read(Int(marks.high)).texts.filter { seen.insert($0).inserted }
                    #expect(texts == numbers(0..<count))
                }
            }
        }

        // In a process of its own, whose memory nobody else uses.
        @Test("holds no more than its queue may, however much is sent")
        func boundedMemory() async {
            await #expect(processExitsWith: .success) {
                let cluster = try MockCluster()
                try cluster.createTopic("orders")
                try await withProducer(.of(cluster, ["queue.buffering.max.messages": "2000"])) { producer in
                    let value = [UInt8](repeating: 7, count: 1000)
                    let batch = Array(repeating: Record(topic: "orders", partition: 0, value: value), count: 1000)
                    for _ in 0..<20 { try await producer.send(batch) }
                    let before = try residentMegabytes()
                    try await withThrowingTaskGroup(of: Void.self) { group in
                        for _ in 0..<8 {
                            group.addTask {
                                for _ in 0..<15 { try await producer.send(batch) }
                            }
                        }
                        try await group.waitForAll()
                    }
                    // 120 MB went through; 2 MB of it can be in the queue at a time.
                    #expect(try residentMegabytes() - before < 40)
                }
            }
        }
    }
}

/// Raised once, by anybody.
private final class Flag: Sendable {
    private let raised = Mutex(false)
    var isRaised: Bool { raised.withLock { $0 } }
    func raise() { raised.withLock { $0 = true } }
}

private func residentMegabytes() throws -> Double {
    let fields = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
    return Double(try #require(Int(fields[1]))) * 4096 / 1e6
}
