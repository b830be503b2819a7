/// What became of one topic that was to be created.
public struct TopicCreation: Sendable, Hashable {
    /// Whether there is such a topic now, and since when.
    public enum Outcome: Sendable, Hashable {
        /// It is new.
        case created
        /// There was one of this name already; its partitions and settings may differ from what was asked.
        case existed
        /// There is none, or it cannot be known.
        case failed(KafkaError)
    }

    /// The name that was asked for.
    public let topic: String

    /// What became of it.
    public let outcome: Outcome

    /// Makes a result.
    public init(topic: String, outcome: Outcome) {
        self.topic = topic
        self.outcome = outcome
    }
}
