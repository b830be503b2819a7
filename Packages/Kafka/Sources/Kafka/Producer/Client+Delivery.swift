internal import CRDKafka

extension Client {
    /// Reads what a delivery report says about one record.
    func delivery(of message: rd_kafka_message_t, topic: String) -> Delivery {
        let partition = Int(message.partition)
        guard message.err == RD_KAFKA_RESP_ERR_NO_ERROR else {
            let place = KafkaError.Place(.sending, topic: topic, partition: partition < 0 ? nil : partition)
            return .failure(error(message.err, at: place))
        }
        return .success(Acknowledgement(topic: topic, partition: partition, offset: message.offset))
    }
}
