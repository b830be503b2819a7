import Foundation
import Kafka
import KafkaTesting
import Testing

@Suite("Nothing is left open", .timeLimit(.minutes(5)))
struct LeakTests {
    // In processes of their own, because other tests open and close files at the same time.

    /// `PROSPECTS_LEAK_CYCLES` makes it longer, as `make sanitize` does.
    @Test("after producing, consuming and closing many times")
    func cycles() async {
        await #expect(processExitsWith: .success) {
            let count = ProcessInfo.processInfo.environment["PROSPECTS_LEAK_CYCLES"].flatMap(Int.init) ?? 200
            let cluster = try MockCluster()
            try cluster.createTopic("orders")
            for number in 0..<50 { try await cycle(number, cluster) }
            let before = try Held.now()
            for number in 50..<count { try await cycle(number, cluster) }
            let after = try Held.now()
            #expect(after.files <= before.files + 2)
            #expect(after.threads <= before.threads + 2)
            // What the mock cluster keeps grows, and a sanitizer keeps what was freed: the short form alone counts.
            if count <= 200, !TestEnvironment.isSanitized { #expect(after.kilobytes < before.kilobytes + 8 << 10) }
        }
    }

    @Test("after clients that nobody closed")
    func forgotten() async {
        await #expect(processExitsWith: .success) {
            let cluster = try MockCluster()
            try cluster.createTopic("orders")
            try await cycle(0, cluster)
            let open = try Held.now().files
            for _ in 0..<20 {
                let producer = try Producer(configuration: .of(cluster), logger: .silent)
                try await producer.write(numbered(1, topic: "orders"))
                let consumer = try Consumer(configuration: .of(cluster), logger: .silent)
                try await consumer.assign("orders")
                _ = try await consumer.read(1)
            }
            // They end in the background: this does not return when they stay.
            while try Held.now().files > open + 2 { await Task.yield() }
        }
    }
}

/// Produces and consumes once with fresh clients.
private func cycle(_ number: Int, _ cluster: MockCluster) async throws {
    try await withProducer(.of(cluster)) { try await $0.write(numbered(1, topic: "orders", from: number)) }
    let texts = try await withConsumer(.of(cluster)) { consumer in
        try await consumer.assign("orders", from: .offset(Int64(number)))
        return try await consumer.read(1).texts
    }
    #expect(texts == ["\(number)"])
}

/// What this process has open.
private struct Held {
    let files: Int
    let threads: Int
    /// Resident memory.
    let kilobytes: Int

    static func now() throws -> Held {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        func number(_ name: String) throws -> Int {
            let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("\(name):") })
            return try #require(line.split { !$0.isNumber }.first.flatMap { Int($0) })
        }
        return Held(
            files: try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count,
            threads: try number("Threads"), kilobytes: try number("VmRSS"))
    }
}
