internal import CRDKafka

/// librdkafka's handles of the topics that a producer writes to, each made once.
///
/// For the owner's queue only, until `release`.
final class TopicHandles {
    private let instance: OpaquePointer
    private var handles: [String: OpaquePointer] = [:]

    init(of instance: OpaquePointer) { self.instance = instance }

    /// Gives the handles back, before the instance ends.
    func release() {
        for handle in handles.values { rd_kafka_topic_destroy(handle) }
        handles = [:]
    }

    /// The handle of a topic; throws `.invalidArgument` for a name that cannot be.
    func handle(of name: String) throws(KafkaError) -> OpaquePointer {
        if let known = handles[name] { return known }
        let place = KafkaError.Place(.sending, topic: name)
        try Client.checkTopic(name, at: place)
        guard let handle = rd_kafka_topic_new(instance, name, nil) else {
            throw KafkaError(rd_kafka_last_error(), at: place)
        }
        handles[name] = handle
        return handle
    }
}

/// The topic of the last record: records come in runs of one topic, which is looked up once a run.
struct TopicRun {
    private let topics: TopicHandles
    private var name = ""
    private var handle: OpaquePointer?

    init(_ topics: TopicHandles) { self.topics = topics }

    /// The handle of a record's topic.
    @inline(__always)
    mutating func handle(of record: borrowing Record) throws(KafkaError) -> OpaquePointer {
        if let handle, record.topic == name { return handle }
        let found = try topics.handle(of: record.topic)
        name = record.topic
        handle = found
        return found
    }
}
