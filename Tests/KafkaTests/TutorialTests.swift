import Kafka
import KafkaTesting
import Testing

@Suite("The tutorial", .timeLimit(.minutes(5)))
struct TutorialTests {
    @Test("does what it says: the file of its last step is compiled here")
    func lastStep() async throws {
        let cluster = try MockCluster()
        try cluster.createTopic("payments")
        try cluster.createTopic("ledger")
        let payments = Payments(bootstrapServers: cluster.bootstrapServers, logger: .silent)
        let written = try await payments.pay([("4711", 100), ("4712", 250), ("4711", 5)])
        #expect(written.map(\.offset) == [0, 1, 2])
        var next: Int64 = 0
        while next < 3 { next = try await payments.book(.init(topic: "payments", partition: 0), from: next) }
        let entries = try await withConsumer(.of(cluster)) { consumer in
            try await consumer.assign("ledger")
            return try await consumer.read(3)
        }
        #expect(entries.texts == ["100", "250", "5"])
    }
}
