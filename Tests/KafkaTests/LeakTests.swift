import Foundation
import Kafka
import KafkaTesting
import Testing

@Suite("Nothing is left open", .timeLimit(.minutes(5)))
struct LeakTests {
    // In processes of their own, because other tests open and close files at the same time.

    @Test("after 200 times producing, consuming and closing")
    func cycles() async {
        await #expect(processExitsWith: .success) {
            let cluster = try MockCluster()
            try cluster.createTopic("orders")
            var open = try await cycle(0, cluster)
            for number in 1...10 { open = try await cycle(number, cluster) }
            for number in 11..<200 { #expect(try await cycle(number, cluster) <= open + 2) }
        }
    }

    @Test("after clients that nobody closed")
    func forgotten() async {
        await #expect(processExitsWith: .success) {
            let cluster = try MockCluster()
            try cluster.createTopic("orders")
            let open = try await cycle(0, cluster)
            for _ in 0..<20 {
                let producer = try Producer(configuration: .of(cluster), logger: .silent)
                try await producer.write(numbered(1, topic: "orders"))
                let consumer = try Consumer(configuration: .of(cluster), logger: .silent)
                try await consumer.assign("orders")
                _ = try await consumer.read(1)
            }
            // They end in the background: this does not return when they stay.
            while try openFiles() > open + 2 { await Task.yield() }
        }
    }
}

/// Produces and consumes once with fresh clients; how many files are open afterwards.
private func cycle(_ number: Int, _ cluster: MockCluster) async throws -> Int {
    try await withProducer(.of(cluster)) { try await $0.write(numbered(1, topic: "orders", from: number)) }
    let texts = try await withConsumer(.of(cluster)) { consumer in
        try await consumer.assign("orders", from: .offset(Int64(number)))
        return try await consumer.read(1).texts
    }
    #expect(texts == ["\(number)"])
    return try openFiles()
}

private func openFiles() throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
}
