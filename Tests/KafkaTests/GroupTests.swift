import Kafka
import KafkaTesting
import Synchronization
import Testing

extension OneAtATime {
    @Suite("A member of a group", .timeLimit(.minutes(5)))
    struct GroupTests {
        let cluster: MockCluster
        let partitions = Set((0..<4).map { TopicPartition(topic: "orders", partition: $0) })

        init() throws {
            cluster = try MockCluster()
            try cluster.createTopic("orders", partitions: 4)
        }

        @Test("reads everything when it is alone, and goes on at what was committed")
        func alone() async throws {
            try await write(10)
            let log = MemberLog()
            let read = try await withConsumer(.member(of: "readers", cluster)) { consumer in
                try await consumer.subscribe(to: ["orders"], handler: log)
                let records = try await consumer.read(until: { $0.count == 40 })
                try await consumer.commit(Dictionary(uniqueKeysWithValues: partitions.map { ($0, 10) }))
                #expect(await consumer.assignment == partitions)
                return records
            }
            #expect(Set(read.map(\.partition)) == [0, 1, 2, 3] && read.count == 40)
            #expect(log.entries == [.assigned(partitions), .revoking(partitions)])
            try await write(1, from: 10)
            let later = try await withConsumer(.member(of: "readers", cluster)) { consumer in
                try await consumer.subscribe(to: ["orders"])
                return try await consumer.read(until: { $0.count == 4 })
            }
            #expect(later.texts == Array(repeating: "10", count: 4))
        }

        @Test(
            "shares with others, and is asked before it must give back",
            arguments: [
                KafkaConfiguration.Group.Assignor.range, .roundRobin, .cooperativeSticky,
            ])
        func sharing(assignor: KafkaConfiguration.Group.Assignor) async throws {
            try await write(10)
            let mayAsk = Mutex(false)
            let first = MemberLog { _, consumer in
                // While the handler runs nothing is read, also not by itself.
                let error = await #expect(throws: KafkaError.self) { try await consumer.nextBatch() }
                #expect(error?.code == .wrongState)
                mayAsk.withLock { $0 = true }
            }
            let second = MemberLog()
            let configuration = KafkaConfiguration.member(of: "sharers", cluster, assignor)
            try await withConsumer(configuration) { one in
                try await one.subscribe(to: ["orders"], handler: first)
                #expect(try await one.read(until: { $0.count == 40 }).count == 40)
                try await one.commit(Dictionary(uniqueKeysWithValues: partitions.map { ($0, 10) }))
                try await withConsumer(configuration) { two in
                    try await two.subscribe(to: ["orders"], handler: second)
                    try await whileReading([one, two]) {
                        try await eventually { second.owned.count == 2 && first.owned.count == 2 }
                    }
                    #expect(first.owned.isDisjoint(with: second.owned))
                    #expect(await one.assignment == first.owned)
                    #expect(await two.assignment == second.owned)
                    try await write(1, from: 10)
                    // What was committed is not read again by the other.
                    for member in [one, two] {
                        #expect(try await member.read(2).texts == ["10", "10"])
                    }
                }
                try await whileReading([one]) { try await eventually { first.owned == partitions } }
            }
            #expect(mayAsk.withLock { $0 })
            #expect(first.owned.isEmpty && second.owned.isEmpty)
            if assignor == .cooperativeSticky {
                #expect(first.entries.contains { if case .revoking(let part) = $0 { part.count == 2 } else { false } })
            } else {
                #expect(first.entries.dropFirst().first == .revoking(partitions))
            }
        }

        @Test("is asked when it is closed, and what it commits then counts")
        func commitInHandler() async throws {
            try await write(10)
            let log = MemberLog { partitions, consumer in
                var offsets: [TopicPartition: Int64] = [:]
                for partition in partitions { offsets[partition] = await consumer.position(of: partition) }
                try await consumer.commit(offsets)
            }
            try await withConsumer(.member(of: "closers", cluster)) { consumer in
                try await consumer.subscribe(to: ["orders"], handler: log)
                _ = try await consumer.read(until: { $0.count == 40 })
            }
            #expect(log.entries == [.assigned(partitions), .revoking(partitions)])
            let committed = try await withConsumer(.member(of: "closers", cluster)) {
                try await $0.committed(of: partitions)
            }
            #expect(committed == Dictionary(uniqueKeysWithValues: partitions.map { ($0, 10) }))
        }

        @Test("may choose where it starts")
        func ownStart() async throws {
            try await write(10)
            let starts = Dictionary(
                uniqueKeysWithValues: partitions.map { ($0, StartOffset.offset(Int64($0.partition) + 5)) })
            let read = try await withConsumer(.member(of: "choosers", cluster)) { consumer in
                try await consumer.subscribe(to: ["orders"], handler: MemberLog(starts: starts))
                return try await consumer.read(until: { $0.count == 14 })
            }
            for partition in 0..<4 {
                #expect(read.filter { $0.partition == partition }.texts == numbers(partition + 5..<10))
            }
        }

        @Test("without a committed offset starts where it is told, and nowhere unless told")
        func start() async throws {
            try await write(5)
            var configuration = KafkaConfiguration.member(of: "starters", cluster)
            configuration.consuming.group?.start = .nowhere
            try await withConsumer(configuration) { consumer in
                try await consumer.subscribe(to: ["orders"])
                let error = await #expect(throws: KafkaError.self) { try await consumer.nextBatch() }
                #expect(error?.code == .offsetUnavailable || error?.code == .noOffset)
            }
            configuration.consuming.group = .init(id: "late starters", start: .end)
            try await withConsumer(configuration) { consumer in
                let log = MemberLog()
                try await consumer.subscribe(to: ["orders"], handler: log)
                async let records = consumer.nextBatch()
                try await eventually { !log.owned.isEmpty }
                // Where the end is, librdkafka asks some time after this: write until something arrives.
                let writing = Task {
                    var number = 5
                    while !Task.isCancelled {
                        try await write(1, from: number)
                        number += 1
                    }
                }
                #expect(try await records.allSatisfy { $0.offset >= 5 })
                writing.cancel()
                _ = await writing.result
            }
        }

        @Test("gets the error that its handler threw, and goes on")
        func failingHandler() async throws {
            struct Failing: RebalanceHandler {
                struct Failure: Error {}
                func partitionsAssigned(
                    _ partitions: Set<TopicPartition>, to consumer: Consumer
                ) async throws -> [TopicPartition: StartOffset] { throw Failure() }
                func partitionsRevoking(_ partitions: Set<TopicPartition>, from consumer: Consumer) async throws {
                    throw Failure()
                }
            }
            try await write(1)
            try await withConsumer(.member(of: "failers", cluster)) { consumer in
                try await consumer.subscribe(to: ["orders"], handler: Failing())
                await #expect(throws: Failing.Failure.self) { try await consumer.nextBatch() }
                #expect(try await consumer.read(until: { $0.count == 4 }).count == 4)
            }
        }

        @Test("stays a member while it waits, and loses its partitions when it stays away; then it may come back")
        func pollInterval() async throws {
            let log = MemberLog()
            let settings = ["max.poll.interval.ms": "4000"]
            let configuration = KafkaConfiguration.member(
                of: "waiters", cluster, session: .milliseconds(3500), additional: settings)
            try await withConsumer(configuration) { consumer in
                try await consumer.subscribe(to: ["orders"], handler: log)
                async let waited = consumer.nextBatch()
                try await eventually { !log.owned.isEmpty }
                // Longer than the interval: waiting is not staying away.
                try await Task.sleep(for: .seconds(6))
                #expect(log.entries == [.assigned(partitions)])
                try await write(1)
                var count = try await waited.count
                while count < 4 { count += try await consumer.nextBatch().count }
                // Nobody asks for a batch until the partitions are gone.
                try await Task.sleep(for: .seconds(6))
                async let back = consumer.nextBatch()
                try await eventually { log.entries.contains(.lost(partitions)) }
                #expect(!log.entries.contains(.revoking(partitions)))
                #expect(try await !back.isEmpty)
                #expect(log.entries.prefix(3) == [.assigned(partitions), .lost(partitions), .assigned(partitions)])
            }
        }

        @Test("is told of the loss when its handler took too long")
        func slowHandler() async throws {
            let log = MemberLog { _, _ in try await Task.sleep(for: .seconds(7)) }
            let settings = ["max.poll.interval.ms": "4000"]
            let slow = KafkaConfiguration.member(of: "slow", cluster, .range, additional: settings)
            let other = MemberLog()
            try await withConsumer(slow) { one in
                try await one.subscribe(to: ["orders"], handler: log)
                try await whileReading([one]) {
                    try await eventually { !log.owned.isEmpty }
                    try await withConsumer(slow) { two in
                        try await two.subscribe(to: ["orders"], handler: other)
                        try await whileReading([two]) {
                            try await eventually { log.entries.contains(.lost(partitions)) }
                        }
                    }
                }
                #expect(log.entries.prefix(3) == [.assigned(partitions), .revoking(partitions), .lost(partitions)])
            }
        }

        @Test("cannot also be assigned partitions, nor subscribe to nothing")
        func mixing() async throws {
            try await withConsumer(.member(of: "mixers", cluster)) { consumer in
                let none = await #expect(throws: KafkaError.self) { try await consumer.subscribe(to: []) }
                #expect(none?.code == .invalidArgument)
                let odd = await #expect(throws: KafkaError.self) { try await consumer.subscribe(to: ["a\0"]) }
                #expect(odd?.code == .invalidArgument)
                try await consumer.subscribe(to: ["orders"])
                let error = await #expect(throws: KafkaError.self) { try await consumer.assign("orders") }
                #expect(error?.code == .wrongState)
            }
            try await withConsumer(.member(of: "mixers", cluster)) { consumer in
                try await consumer.assign("orders")
                let error = await #expect(throws: KafkaError.self) { try await consumer.subscribe(to: ["orders"]) }
                #expect(error?.code == .wrongState)
            }
        }

        @Test("can be closed at any moment of joining, by its owner or because it goes away")
        func closingEarly() async throws {
            for round in 0..<6 {
                let consumer = try Consumer(configuration: .member(of: "hasty", cluster), logger: .silent)
                try await consumer.subscribe(to: ["orders"], handler: MemberLog())
                for _ in 0..<round * 50 { await Task.yield() }
                if round % 2 == 0 { await consumer.close() }
            }
        }

        @Test("passes its static name, and an unknown topic is told")
        func settings() async throws {
            var configuration = KafkaConfiguration.member(of: "named", cluster)
            configuration.consuming.group?.instanceID = "reader-1"
            configuration.consuming.group?.maximumPollInterval = .seconds(60)
            try cluster.answerMetadata(of: "nowhere", with: .unknownTopicOrPartition)
            try await withConsumer(configuration) { consumer in
                try await consumer.subscribe(to: ["nowhere"])
                let error = await #expect(throws: KafkaError.self) { try await consumer.nextBatch() }
                #expect(error?.code == .unknownTopicOrPartition)
            }
            configuration.additional["group.instance.id"] = ""
            configuration.consuming.group?.maximumPollInterval = .milliseconds(1)
            let refused = #expect(throws: KafkaError.self) {
                _ = try Consumer(configuration: configuration, logger: .silent)
            }
            #expect(refused?.message.contains("max.poll.interval.ms") == true)
        }

        private func write(_ count: Int, from first: Int = 0) async throws {
            try await withProducer(.of(cluster)) { producer in
                for partition in 0..<4 {
                    try await producer.write(numbered(count, topic: "orders", partition: partition, from: first))
                }
            }
        }
    }
}
