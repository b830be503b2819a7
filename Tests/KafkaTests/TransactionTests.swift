import Kafka
import KafkaTesting
import Testing

@Suite("Transactions", .timeLimit(.minutes(5)))
struct TransactionTests {
    let cluster: MockCluster
    let partition = TopicPartition(topic: "orders", partition: 0)

    init() throws {
        cluster = try MockCluster(brokers: 3)
        try cluster.createTopic("orders", partitions: 2)
    }

    @Test("commit what was sent, in order, and the next one follows")
    func commit() async throws {
        try await withTransactional(cluster) { producer in
            for round in 0..<3 {
                try await producer.transaction {
                    try await producer.write(numbered(10, topic: "orders", from: round * 10))
                }
            }
            try await producer.beginTransaction()
            try await producer.commitTransaction()
        }
        let received = try await withConsumer(.of(cluster)) { consumer in
            try await consumer.assign("orders")
            return try await consumer.read(30)
        }
        #expect(received.texts == numbers(0..<30))
    }

    @Test("give up what is under way when they are aborted, and a new one begins")
    func abort() async throws {
        try await withTransactional(cluster, ["linger.ms": "50000"]) { producer in
            try await producer.beginTransaction()
            async let given = producer.deliver(numbered(5, topic: "orders"))
            try await producer.backlog { $0.held == 5 }
            try await producer.abortTransaction()
            #expect(try await given.map(\.code) == Array(repeating: .purgedFromQueue, count: 5))
            try await producer.transaction {
                async let sent: Void = producer.write(numbered(1, topic: "orders"))
                try await producer.backlog { $0.held == 1 }
                try await producer.flush()
                try await sent
            }
        }
    }

    @Test("are aborted when their work throws, and the error comes out")
    func workThrows() async throws {
        struct Refused: Error {}
        try await withTransactional(cluster) { producer in
            await #expect(throws: Refused.self) {
                try await producer.transaction {
                    try await producer.write(numbered(1, topic: "orders"))
                    throw Refused()
                }
            }
            try await producer.transaction { try await producer.write(numbered(1, topic: "orders")) }
        }
    }

    @Test(
        "that lost a record cannot be committed; after the abort a new one works",
        arguments: [KafkaError.Code.messageTooLarge, .policyViolation])
    func failedRecord(code: KafkaError.Code) async throws {
        try await withTransactional(cluster) { producer in
            try cluster.failNext(.produce, with: [code])
            try await producer.beginTransaction()
            let lost = try await producer.deliver(numbered(1, topic: "orders"))
            #expect(lost.first?.failure?.requiresAbort == true)
            let error = await #expect(throws: KafkaError.self) { try await producer.commitTransaction() }
            #expect(error?.requiresAbort == true)
            #expect(error?.isRetriable == false && error?.isFatal == false)
            try await producer.abortTransaction()
            var attempts = 0
            try await producer.transaction(attempts: 3) {
                attempts += 1
                try await producer.write(numbered(1, topic: "orders"))
            }
            #expect(attempts <= 2)
        }
    }

    @Test("that was refused a record before it was sent cannot be committed either")
    func refusedRecord() async throws {
        try await withTransactional(cluster) { producer in
            let error = await #expect(throws: KafkaError.self) {
                try await producer.transaction {
                    let deliveries = try await producer.deliver([
                        Record(topic: "orders", value: Array(repeating: 0, count: 2_000_000)),
                        Record(topic: "orders", value: [1]),
                    ])
                    #expect(deliveries.map(\.code) == [.messageTooLarge, nil])
                }
            }
            #expect(error?.code == .messageTooLarge)
            #expect(error?.requiresAbort == true)
            try await producer.transaction { try await producer.write(numbered(1, topic: "orders")) }
        }
    }

    @Test("outlast passing errors of the coordinator, and its move to another broker")
    func coordinator() async throws {
        try cluster.moveCoordinator(of: .transaction, "ledger", to: 1)
        try cluster.failNext(.initProducerID, with: [.coordinatorNotAvailable, .notCoordinator, .transport])
        try await withTransactional(cluster) { producer in
            try cluster.failNext(
                .addPartitionsToTransaction, with: [.notCoordinator, .coordinatorNotAvailable, .transport])
            try await producer.transaction { try await producer.write(numbered(1, topic: "orders")) }
            try cluster.moveCoordinator(of: .transaction, "ledger", to: 2)
            try await producer.transaction { try await producer.write(numbered(1, topic: "orders", from: 1)) }
            try cluster.failNext(.endTransaction, with: [.coordinatorNotAvailable, .notCoordinator, .transport])
            try await producer.transaction {
                try await producer.write(numbered(1, topic: "orders", from: 2))
                try cluster.moveCoordinator(of: .transaction, "ledger", to: 3)
            }
        }
        let received = try await withConsumer(.of(cluster)) { consumer in
            try await consumer.assign("orders")
            return try await consumer.read(3)
        }
        #expect(received.texts == numbers(0..<3))
    }

    @Test("wait for their coordinator: until it is there the error is retriable")
    func noCoordinator() async throws {
        try cluster.takeDown()
        let producer = try Producer(configuration: .transactional(cluster), logger: .silent)
        let error = await #expect(throws: KafkaError.self) {
            try await producer.initializeTransactions(timeout: .milliseconds(200))
        }
        #expect(error?.isRetriable == true && error?.isFatal == false)
        try cluster.bringUp()
        try await producer.initializeTransactions()
        try await producer.transaction { try await producer.write(numbered(1, topic: "orders")) }
        await producer.close()
    }

    @Test(
        "end for good when a newer producer has the same id",
        arguments: [
            (MockCluster.Request.addPartitionsToTransaction, KafkaError.Code.producerFenced),
            (.addPartitionsToTransaction, .invalidProducerEpoch),
            (.endTransaction, .producerFenced),
            (.endTransaction, .invalidProducerEpoch),
            (.produce, .invalidProducerEpoch),
        ])
    func fenced(request: MockCluster.Request, code: KafkaError.Code) async throws {
        try await withTransactional(cluster) { producer in
            try cluster.failNext(request, with: [code])
            let error = await #expect(throws: KafkaError.self) {
                try await producer.transaction {
                    _ = try await producer.deliver(numbered(1, topic: "orders"))
                }
            }
            #expect(error?.isFatal == true)
            #expect(error?.isFenced == true)
            #expect(error?.isRetriable == false && error?.requiresAbort == false)
            let later = await #expect(throws: KafkaError.self) { try await producer.beginTransaction() }
            #expect(later?.isFenced == true)
            let sent = try await producer.deliver(numbered(1, topic: "orders"))
            #expect(sent.first?.failure?.isFenced == true)
        }
    }

    @Test("outlast passing errors while offsets are sent")
    func offsets() async throws {
        try await withTransactional(cluster) { producer in
            try cluster.failNext(.addOffsetsToTransaction, with: [.coordinatorNotAvailable, .transport])
            try cluster.failNext(.commitOffsetsInTransaction, with: [.notCoordinator, .transport])
            try await producer.transaction {
                try await producer.write(numbered(3, topic: "orders", partition: 1))
                try await producer.send(offsets: [partition: 7], of: GroupMetadata(group: "readers"))
            }
        }
    }

    @Test("that may not commit offsets must be aborted; after that the next one works")
    func offsetsForbidden() async throws {
        try await withTransactional(cluster) { producer in
            try cluster.failNext(.commitOffsetsInTransaction, with: [.groupAuthorizationFailed])
            let error = await #expect(throws: KafkaError.self) {
                try await producer.transaction {
                    try await producer.send(offsets: [partition: 7], of: GroupMetadata(group: "readers"))
                }
            }
            #expect(error?.code == .groupAuthorizationFailed)
            #expect(error?.requiresAbort == true)
            let nonsense = await #expect(throws: KafkaError.self) {
                try await producer.transaction {
                    try await producer.send(offsets: [partition: -1], of: GroupMetadata(group: "readers"))
                }
            }
            #expect(nonsense?.code == .invalidArgument)
            try await producer.transaction {
                try await producer.send(offsets: [partition: 7], of: GroupMetadata(group: "readers"))
            }
        }
    }

    @Test("send offsets of a consumer's own group")
    func offsetsOfConsumer() async throws {
        let group = try await withConsumer(.of(cluster, ["group.id": "readers"])) { try await $0.groupMetadata() }
        #expect(try group == GroupMetadata(group: "readers"))
    }

    @Test("refuse calls in the wrong place, and go on")
    func wrongPlace() async throws {
        let producer = try Producer(configuration: .transactional(cluster), logger: .silent)
        await #expect(throws: KafkaError.self) { try await producer.beginTransaction() }
        try await producer.initializeTransactions()
        for call in [producer.commitTransaction, producer.abortTransaction] {
            let error = await #expect(throws: KafkaError.self) { try await call(.seconds(5)) }
            #expect(error?.isFatal == false && error?.isRetriable == false && error?.requiresAbort == false)
        }
        let outside = try await producer.deliver(numbered(1, topic: "orders"))
        #expect(outside.first?.failure?.code == .wrongState)
        try await producer.transaction {
            let twice = await #expect(throws: KafkaError.self) { try await producer.beginTransaction() }
            #expect(twice?.code == .wrongState)
            try await producer.write(numbered(1, topic: "orders"))
        }
        await producer.close()
        #expect(throws: KafkaError.self) { _ = try GroupMetadata(group: "") }
        try await withProducer(.of(cluster)) { plain in
            let error = await #expect(throws: KafkaError.self) { try await plain.beginTransaction() }
            #expect(error?.place.operation == .beginningTransaction)
        }
    }

    @Test("are aborted when the producer is closed, or their task is cancelled")
    func leftOpen() async throws {
        let producer = try Producer(configuration: .transactional(cluster), logger: .silent)
        try await producer.initializeTransactions()
        let work = Task {
            try await producer.transaction {
                try await producer.write(numbered(1, topic: "orders"))
                try await Task.sleep(for: .seconds(600))
            }
        }
        try await producer.backlog { _ in !cluster.bootstrapServers.isEmpty }
        work.cancel()
        await #expect(throws: CancellationError.self) { try await work.value }
        try await producer.beginTransaction()
        try await producer.write(numbered(1, topic: "orders"))
        await producer.close()
    }
}

extension KafkaConfiguration {
    /// A configuration of a producer with transactions.
    static func transactional(_ cluster: MockCluster, _ additional: [String: String] = [:]) -> KafkaConfiguration {
        var configuration = KafkaConfiguration.of(cluster, additional)
        configuration.producing.transactionalID = "ledger"
        return configuration
    }
}

/// Runs `body` with a producer that is ready for transactions, and is closed afterwards.
func withTransactional<Result: Sendable>(
    _ cluster: MockCluster, _ additional: [String: String] = [:], _ body: (Producer) async throws -> Result
) async throws -> Result {
    try await withProducer(.transactional(cluster, additional)) { producer in
        try await producer.initializeTransactions()
        return try await body(producer)
    }
}
