public import Kafka

extension Producer {
    /// Makes the producer fail for good, as if librdkafka could no longer keep its promises. Once only.
    public func failForGood(with code: KafkaError.Code = .outOfOrderSequence, reason: String) {
        fail(with: code, reason: reason)
    }
}
