import Kafka
import KafkaTesting
import Testing

extension OneAtATime {
    @Suite("Seeking and pausing", .timeLimit(.minutes(5)))
    struct SeekingTests {
        let cluster: MockCluster
        static let partitions = (0..<3).map { TopicPartition(topic: "orders", partition: $0) }
        private static let size = 2000

        init() throws {
            cluster = try MockCluster()
            try cluster.createTopic("orders", partitions: 3)
        }

        /// Random steps against a model that knows where each partition goes on. The seed is in the name of the test.
        @Test(
            "in any order: every record from the position on is seen, in order, and none of a paused partition",
            arguments: 1...6 as ClosedRange<UInt64>, [false, true])
        func anyOrder(seed: UInt64, inGroup: Bool) async throws {
            try await fill()
            var chance = SeededGenerator(seed: seed)
            var model = Dictionary(uniqueKeysWithValues: Self.partitions.map { ($0, Int64(0)) })
            var paused: Set<TopicPartition> = []
            try await withConsumer(configuration(inGroup)) { consumer in
                if inGroup {
                    try await consumer.subscribe(to: ["orders"])
                    try await check(consumer.nextBatch(maximum: 50), &model, paused)
                } else {
                    try await consumer.assign("orders", partitions: 3)
                }
                for _ in 0..<120 {
                    let chosen = Set(Self.partitions.filter { _ in Bool.random(using: &chance) })
                    switch Int.random(in: 0..<(inGroup ? 9 : 10), using: &chance) {
                    case 0...1:
                        let places = Dictionary(
                            uniqueKeysWithValues: chosen.map { ($0, Int64.random(in: 0..<1500, using: &chance)) })
                        try await consumer.seek(to: places.mapValues { .offset($0) })
                        model.merge(places) { $1 }
                    case 2:
                        try await consumer.pause(chosen)
                        paused.formUnion(chosen)
                    case 3...4:
                        try await consumer.resume(chosen)
                        paused.subtract(chosen)
                    case 9:
                        model = Dictionary(
                            uniqueKeysWithValues: Self.partitions.map {
                                ($0, Int64.random(in: 0..<1500, using: &chance))
                            })
                        try await consumer.assign(model.mapValues { .offset($0) })
                        paused = []
                    default:
                        // Something must be there to come.
                        guard model.contains(where: { !paused.contains($0.key) && $0.value < Self.size }) else {
                            continue
                        }
                        let maximum = Int.random(in: 1...300, using: &chance)
                        try await check(consumer.nextBatch(maximum: maximum), &model, paused)
                    }
                    #expect(await consumer.paused == paused)
                    for (partition, next) in model where next > 0 {
                        #expect(await consumer.position(of: partition) == next)
                    }
                }
                try await consumer.resume(paused)
                while model.contains(where: { $0.value < Self.size }) {
                    try await check(consumer.nextBatch(), &model, [])
                }
            }
        }

        /// librdkafka 2.0.2 aborted the process now and then when it was told again before it had stopped reading.
        @Test("Partitions can be assigned again and again without a pause between")
        func atOnce() async throws {
            try await fill()
            try await withConsumer(.of(cluster)) { consumer in
                for number in 0..<2000 {
                    try await consumer.assign(
                        Dictionary(uniqueKeysWithValues: Self.partitions.map { ($0, .offset(Int64(number % 1990))) }))
                }
                try await consumer.assign([Self.partitions[1]: .offset(1990)])
                #expect(try await consumer.read(10).texts == numbers(1990..<2000))
            }
        }

        @Test("A partition that is not read can be neither sought in nor paused")
        func notRead() async throws {
            try await withConsumer(.of(cluster)) { consumer in
                try await consumer.assign("orders")
                let other = Self.partitions[1]
                let seeking = await #expect(throws: KafkaError.self) {
                    try await consumer.seek(to: [other: .beginning])
                }
                #expect(seeking?.code == .wrongState && seeking?.place.partition == 1)
                let pausing = await #expect(throws: KafkaError.self) { try await consumer.pause([other]) }
                #expect(pausing?.code == .wrongState)
                let negative = await #expect(throws: KafkaError.self) {
                    try await consumer.seek(to: [Self.partitions[0]: .offset(-1)])
                }
                #expect(negative?.code == .invalidArgument)
                #expect(await consumer.position(of: other) == nil)
                #expect(await consumer.assignment == [Self.partitions[0]])
            }
        }

        @Test("A partition that failed goes on after a seek")
        func afterFailure() async throws {
            try await fill()
            try await withConsumer(.of(cluster)) { consumer in
                try await consumer.assign("orders", from: .offset(99_999))
                let error = await #expect(throws: KafkaError.self) { try await consumer.nextBatch() }
                #expect(error?.code == .offsetUnavailable)
                try await consumer.seek(to: [Self.partitions[0]: .offset(1990)])
                #expect(try await consumer.read(10).texts == numbers(1990..<2000))
            }
        }

        private func check(
            _ records: [ReceivedRecord], _ model: inout [TopicPartition: Int64], _ paused: Set<TopicPartition>
        ) throws {
            for record in records {
                let partition = TopicPartition(topic: record.topic, partition: record.partition)
                try #require(record.offset == model[partition], "\(partition) goes on at the wrong place")
                try #require(!paused.contains(partition), "\(partition) is paused")
                model[partition] = record.offset + 1
            }
        }

        private func configuration(_ inGroup: Bool) -> KafkaConfiguration {
            var configuration = KafkaConfiguration.of(cluster)
            if inGroup { configuration.consuming.group = .init(id: "seekers", start: .beginning) }
            return configuration
        }

        private func fill() async throws {
            try await withProducer(.of(cluster)) { producer in
                try await producer.write(
                    (0..<3).flatMap { numbered(Self.size, topic: "orders", partition: $0) })
            }
        }
    }
}

/// Chance that comes again with the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
        bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
        return bits ^ (bits >> 31)
    }
}
