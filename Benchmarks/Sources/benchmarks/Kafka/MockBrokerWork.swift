import Foundation
import KafkaTesting

/// What the child process of `MockBroker` does: answer as a broker until its input ends.
enum MockBrokerWork {
    static func serve(_ text: String) throws {
        let cluster = try MockCluster()
        for (name, partitions) in topics(in: text) { try cluster.createTopic(name, partitions: partitions) }
        Terminal.print(cluster.bootstrapServers.joined(separator: ","))
        while let bytes = try FileHandle.standardInput.read(upToCount: 64), !bytes.isEmpty {}
        cluster.close()
    }

    /// Topics and their partitions as one word for a command line.
    static func text(of topics: [String: Int]) -> String {
        topics.map { "\($0)=\($1)" }.joined(separator: ",")
    }

    private static func topics(in text: String) -> [(String, Int)] {
        text.split(separator: ",").compactMap { entry in
            let parts = entry.split(separator: "=")
            guard parts.count == 2, let partitions = Int(parts[1]) else { return nil }
            return (String(parts[0]), partitions)
        }
    }
}
