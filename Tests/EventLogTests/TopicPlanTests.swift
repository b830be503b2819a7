import EventLog
import Kafka
import Testing

@testable import KafkaEventLog

@Suite("Topics that are not as planned")
struct TopicPlanTests {
    private let plan = TopicPlan(partitions: 2, replicas: 3)

    private func description(partitions: Int, replicas: Int) -> TopicDescription {
        TopicDescription(
            name: "t",
            partitions: (0..<partitions).map { number in
                .init(number: number, leader: 1, replicas: Array(1...replicas), inSync: Array(1...replicas))
            })
    }

    private func entries(_ changes: [String: String] = [:]) -> [String: ConfigurationEntry] {
        plan.settings.merging(changes) { $1 }.mapValues { ConfigurationEntry(value: $0, source: .topic) }
    }

    @Test("one that is as planned is not reported, whatever else is set")
    func same() {
        let found = plan.differences(
            from: description(partitions: 2, replicas: 3), entries(["segment.bytes": "1000000"]))
        #expect(found.isEmpty)
    }

    @Test("partitions, replicas and settings are told with what was wanted and found")
    func differing() {
        let found = plan.differences(
            from: description(partitions: 6, replicas: 1), entries(["retention.ms": "604800000"]))
        #expect(
            found.map(\.description) == [
                "t: partitions is 6, wanted is 2", "t: replicas is 1, wanted is 3",
                "t: retention.ms is 604800000, wanted is -1",
            ])
    }

    @Test("two in-sync replicas are wanted only where there are three")
    func replicas() {
        #expect(plan.settings["min.insync.replicas"] == "2")
        #expect(TopicPlan(partitions: 1, replicas: 2).settings["min.insync.replicas"] == nil)
        #expect(TopicPlan(partitions: 1).settings["min.insync.replicas"] == nil)
    }

    @Test(
        "are created and compared on a real Kafka", .enabled(if: LogUnderTest.available.contains(.broker)))
    func created() async throws {
        try await LogUnderTest.broker.withPlace { place in
            try await place.withLog { log in
                guard let log = log as? KafkaEventLog else { return }
                let (topic, plan) = (Topic.fresh(), TopicPlan(partitions: 2))
                try await log.createTopics([topic], plan)
                #expect(try await log.differences(of: [topic], from: plan) == [])
                let other = try await log.differences(of: [topic], from: TopicPlan(partitions: 3))
                #expect(other.map(\.setting) == ["partitions"])
            }
        }
    }
}
