internal import CRDKafka

/// The end of a consumer's membership: what librdkafka still wants answered, until it has left.
///
/// `@unchecked Sendable`: the pointer never changes and librdkafka's calls on it are safe from any thread. `finish` is
/// called while the instance is still there, and nothing else afterwards.
final class Leaving: @unchecked Sendable {
    private let client: Client
    private let queue: OpaquePointer

    /// Begins to leave; nil when that was done before.
    ///
    /// By way of a queue of its own: librdkafka's plain close waits for ever for an answer to its last rebalance.
    init?(_ client: Client) {
        guard rd_kafka_consumer_closed(client.instance) == 0 else { return nil }
        self.client = client
        queue = rd_kafka_queue_new(client.instance)
        if let failure = rd_kafka_consumer_close_queue(client.instance, queue) {
            client.logger.report(KafkaError(consuming: failure, at: .init(.subscribing)))
        }
    }

    /// What is still to be answered; waits for it. Nil when the consumer has left.
    func next() -> Rebalance? {
        while true {
            let hasLeft = rd_kafka_consumer_closed(client.instance) != 0
            guard let event = rd_kafka_queue_poll(queue, hasLeft ? 0 : 20) else {
                if hasLeft { return nil }
                continue
            }
            defer { rd_kafka_event_destroy(event) }
            if let rebalance = client.rebalance(in: event) { return rebalance }
        }
    }

    /// Lets go of the queue.
    func finish() { rd_kafka_queue_destroy(queue) }
}
