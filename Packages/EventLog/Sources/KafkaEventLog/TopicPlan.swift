import Kafka

/// How the topics of events shall be: kept for ever, and never thinned out.
public struct TopicPlan: Sendable, Hashable {
    /// Fixed for the life of a topic.
    public var partitions: Int
    /// On how many brokers each partition is kept; `nil` takes the cluster's default.
    public var replicas: Int?

    public init(partitions: Int, replicas: Int? = nil) {
        self.partitions = partitions
        self.replicas = replicas
    }

    /// The most bytes of one event, and what else goes with it over the wire.
    static let largestRecord = 8 << 20

    /// By Kafka's names. With three replicas or more, an event counts as written when two have it: one broker can be
    /// away, and one more can be lost, and nothing is.
    public var settings: [String: String] {
        var settings = [
            "retention.ms": "-1", "retention.bytes": "-1", "cleanup.policy": "delete",
            "max.message.bytes": "\(Self.largestRecord)",
        ]
        if let replicas, replicas >= 3 { settings["min.insync.replicas"] = "2" }
        return settings
    }

    func differences(
        from found: TopicDescription, _ configuration: [String: ConfigurationEntry]
    ) -> [TopicDifference] {
        var differences: [TopicDifference] = []
        func compare(_ setting: String, wanted: String, found value: String) {
            if wanted == value { return }
            differences.append(.init(topic: found.name, setting: setting, wanted: wanted, found: value))
        }
        compare("partitions", wanted: "\(partitions)", found: "\(found.partitions.count)")
        if let replicas {
            let fewest = found.partitions.map(\.replicas.count).min() ?? 0
            compare("replicas", wanted: "\(replicas)", found: "\(fewest)")
        }
        for (name, wanted) in settings.sorted(by: { $0.key < $1.key }) {
            compare(name, wanted: wanted, found: configuration[name]?.value ?? "not set")
        }
        return differences
    }
}

/// A topic that is not as it was planned. It is left as it is: what to do is for somebody to decide.
public struct TopicDifference: Sendable, Hashable, CustomStringConvertible {
    public let topic: String
    /// `partitions`, `replicas`, or a setting by Kafka's name.
    public let setting: String
    public let wanted: String
    public let found: String

    public var description: String { "\(topic): \(setting) is \(found), wanted is \(wanted)" }
}
