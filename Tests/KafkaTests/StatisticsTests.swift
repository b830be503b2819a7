import CoreMetrics
import Kafka
import KafkaTesting
import MetricsTestKit
import Testing

@testable import struct Kafka.Statistics

@Suite("Metrics", .timeLimit(.minutes(5)))
struct StatisticsTests {
    // In a process of its own: metrics are bootstrapped once per process.
    @Test("show what a producer and a consumer do, and the errors they meet")
    func metrics() async {
        await #expect(processExitsWith: .success) {
            let metrics = TestMetrics()
            MetricsSystem.bootstrap(metrics)
            let cluster = try MockCluster()
            try cluster.createTopic("orders")
            var configuration = KafkaConfiguration.of(cluster)
            configuration.statisticsInterval = .milliseconds(20)
            try await withProducer(configuration) { producer in
                try await producer.write(numbered(25, topic: "orders"))
                try cluster.takeDown()
                let pending = try await producer.enqueue(numbered(3, topic: "orders"))
                try await until { metrics.last(.queuedRecords, "producer") == 3 }
                try await until { metrics.total(.errors, "producer") > 0 }
                try cluster.bringUp()
                _ = try await pending.acknowledgements()
                try await until { metrics.total(.sentRecords, "producer") == 28 }
                try await until { metrics.last(.connectedBrokers, "producer") == 1 }
                try await until { metrics.last(.roundTrip, "producer") > 0 }
            }
            try await withConsumer(configuration) { consumer in
                try await consumer.assign("orders")
                _ = try await consumer.read(20)
                try await until { metrics.total(.receivedRecords, "consumer") == 28 }
                try await until { metrics.last(.readAhead, "consumer") == 8 }
            }
        }
    }

    @Test("Statistics with other content than ours are read as far as they can be")
    func reading() throws {
        let text =
            #"{"msg_cnt":3,"brokers":{"a":{"nodeid":1,"rtt":{"p99":7}}},"topics":{"t":{"partitions":{}}},"x":[]}"#
        let statistics = try Statistics(text)
        #expect(statistics.recordsQueued == 3)
        #expect(statistics.bytesQueued == nil)
        #expect(statistics.brokers?["a"]?.roundTrip?.p99 == 7)
        #expect(throws: (any Error).self) { try Statistics("{") }
    }
}

/// Returns when `condition` holds; the suite's time limit ends it otherwise.
private func until(_ condition: () -> Bool) async throws {
    while !condition() {
        try Task.checkCancellation()
        try await Task.sleep(for: .milliseconds(5))
    }
}

extension TestMetrics {
    /// The last value of a gauge of clients of a kind; -1 when there is none.
    fileprivate func last(_ metric: KafkaMetric, _ kind: String) -> Double {
        let found = recorders.filter { $0.label == metric.rawValue && $0.dimensions.contains { $0 == ("kind", kind) } }
        return found.compactMap(\.lastValue).last ?? -1
    }

    /// The sum of the counters of clients of a kind.
    fileprivate func total(_ metric: KafkaMetric, _ kind: String) -> Int64 {
        counters.filter { $0.label == metric.rawValue && $0.dimensions.contains { $0 == ("kind", kind) } }
            .map(\.totalValue).reduce(0, +)
    }
}
