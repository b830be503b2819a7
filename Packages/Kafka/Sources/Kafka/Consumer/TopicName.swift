internal import CRDKafka

/// Makes a Swift string of a topic's name once per run of messages of that topic, instead of once per message.
///
/// For the time of one drain only: while no assignment changes, a topic's handle keeps its address.
struct TopicName {
    private var handle: OpaquePointer?
    private var name = ""

    /// The name of a message's topic; empty when the message has none.
    mutating func of(_ handle: OpaquePointer?) -> String {
        guard let handle else { return "" }
        if handle != self.handle {
            self.handle = handle
            name = rd_kafka_topic_name(handle).map { String(cString: $0) } ?? ""
        }
        return name
    }
}
