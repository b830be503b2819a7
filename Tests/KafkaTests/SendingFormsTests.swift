import Kafka
import KafkaTesting
import Testing

@Suite("The forms of sending", .timeLimit(.minutes(5)))
struct SendingFormsTests {
    let cluster: MockCluster

    init() throws {
        cluster = try MockCluster()
        try cluster.createTopic("orders", partitions: 2)
    }

    @Test("send returns acknowledgements, and throws with the outcome of each when one failed")
    func send() async throws {
        try await withProducer(.of(cluster)) { producer in
            let written = try await producer.send(numbered(2, topic: "orders"))
            #expect(written == [0, 1].map { Acknowledgement(topic: "orders", partition: 0, offset: $0) })
            let bad = Record(topic: "orders", partition: -1, value: nil)
            let error = await #expect(throws: DeliveryError.self) {
                try await producer.send(numbered(1, topic: "orders", from: 2) + [bad, bad])
            }
            #expect(error?.failed == 2)
            #expect(error?.first.code == .invalidArgument)
            #expect(error?.deliveries.map(\.code) == [nil, .invalidArgument, .invalidArgument])
            #expect(try error?.deliveries.first?.get().offset == 2)
            #expect(error?.description.hasPrefix("2 of 3 records were not written") == true)
            let none = try await producer.send([])
            #expect(none.isEmpty)
        }
    }

    @Test("enqueue returns when the records are handed over; their outcomes are collected later, also twice")
    func enqueue() async throws {
        try await withProducer(.of(cluster)) { producer in
            try await producer.write(numbered(1, topic: "orders"))
            try cluster.takeDown()
            let first = try await producer.enqueue(numbered(10, topic: "orders", from: 1))
            _ = try await producer.enqueue(numbered(5, topic: "orders", from: 11))
            let last = try await producer.enqueue(numbered(2, topic: "orders", from: 16))
            let backlog = await producer.backlog
            #expect(backlog.held == 17 && backlog.waitingForRoom == 0)
            try cluster.bringUp()
            #expect(try await last.acknowledgements().map(\.offset) == [16, 17])
            #expect(try await first.deliveries().map { try $0.get().offset } == Array(1...10))
            #expect(try await first.acknowledgements().map(\.offset) == Array(1...10))
            let none = try await producer.enqueue([]).acknowledgements()
            #expect(none.isEmpty)
        }
    }

    @Test("enqueue suspends while there is no room, and a cancelled one lets go at once")
    func enqueueWaits() async throws {
        try await withProducer(.of(cluster, ["queue.buffering.max.messages": "10"])) { producer in
            try await producer.write(numbered(1, topic: "orders"))
            try cluster.takeDown()
            let full = try await producer.enqueue(numbered(10, topic: "orders", from: 1))
            let cancelled = Task { try await producer.enqueue(numbered(5, topic: "orders", from: 500)) }
            try await producer.backlog { $0.held == 10 && $0.waitingForRoom == 5 }
            cancelled.cancel()
            await #expect(throws: CancellationError.self) { try await cancelled.value }
            async let later = producer.enqueue(numbered(5, topic: "orders", from: 11))
            try await producer.backlog { $0.waitingForRoom == 5 }
            try cluster.bringUp()
            #expect(try await later.acknowledgements().map(\.offset) == Array(11..<16))
            #expect(try await full.acknowledgements().count == 10)
        }
    }

    @Test("Waiting for outcomes can be cancelled; the records and other waiters are not concerned")
    func cancelledCollector() async throws {
        try await withProducer(.of(cluster)) { producer in
            try cluster.takeDown()
            let pending = try await producer.enqueue(numbered(3, topic: "orders"))
            let collector = Task { try await pending.acknowledgements() }
            collector.cancel()
            await #expect(throws: CancellationError.self) { try await collector.value }
            async let other = pending.acknowledgements()
            try cluster.bringUp()
            #expect(try await other.count == 3)
        }
    }

    @Test("deliver although nobody keeps the producer any more")
    func forgottenProducer() async throws {
        try cluster.takeDown()
        var producer: Producer? = try Producer(configuration: .of(cluster), logger: .silent)
        let pending = try await producer?.enqueue(numbered(3, topic: "orders"))
        producer = nil
        try cluster.bringUp()
        #expect(try await pending?.acknowledgements().map(\.offset) == [0, 1, 2])
    }

    @Test("tell whoever collects that the producer was closed before the outcome was known")
    func closed() async throws {
        try cluster.takeDown()
        let producer = try Producer(configuration: .of(cluster), logger: .silent)
        let pending = try await producer.enqueue(numbered(3, topic: "orders"))
        await producer.close(timeout: .milliseconds(20))
        #expect(try await pending.deliveries().map(\.code) == Array(repeating: .purgedFromQueue, count: 3))
    }

    @Test("say that the producer has failed for good, each time, and it can be closed")
    func fatal() async throws {
        let producer = try Producer(configuration: .of(cluster), logger: .silent)
        try await producer.write(numbered(1, topic: "orders"))
        await producer.failForGood(reason: "a gap in the numbering")
        for _ in 0..<2 {
            let error = await #expect(throws: DeliveryError.self) {
                try await producer.send(numbered(2, topic: "orders"))
            }
            #expect(error?.failed == 2)
            #expect(error?.first.isFatal == true && error?.first.isRetriable == false)
            #expect(error?.first.code == .outOfOrderSequence)
            #expect(error?.first.message.contains("a gap in the numbering") == true)
            let pending = try await producer.enqueue(numbered(1, topic: "orders"))
            #expect(try await pending.deliveries().first?.failure?.isFatal == true)
        }
        try await producer.flush(timeout: .seconds(20))
        await producer.close()
    }
}
