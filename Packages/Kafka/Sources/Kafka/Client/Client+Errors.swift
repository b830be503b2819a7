internal import CRDKafka

extension Client {
    /// The error in an event, with the partition that it concerns or else `place`; nil when the event is of another kind.
    func error(in event: OpaquePointer, at place: KafkaError.Place) -> KafkaError? {
        guard rd_kafka_event_type(event) == RD_KAFKA_EVENT_ERROR else { return nil }
        let text = rd_kafka_event_error_string(event).map { String(cString: $0) }
        let error = error(rd_kafka_event_error(event), at: Self.place(of: event) ?? place, detail: text)
        metrics.count(error)
        return error
    }

    /// The partition that an error while reading concerns, if it concerns one.
    private static func place(of event: OpaquePointer) -> KafkaError.Place? {
        guard let partition = rd_kafka_event_topic_partition(event) else { return nil }
        defer { rd_kafka_topic_partition_destroy(partition) }
        let number = Int(partition.pointee.partition)
        let topic = partition.pointee.topic.map { String(cString: $0) }
        return .init(.receiving, topic: topic, partition: number < 0 ? nil : number)
    }

    /// An error as librdkafka numbers it; when it says "fatal", the cause that lies behind that.
    func error(_ code: rd_kafka_resp_err_t, at place: KafkaError.Place, detail: String? = nil) -> KafkaError {
        guard code == RD_KAFKA_RESP_ERR__FATAL else { return KafkaError(code, at: place, detail: detail) }
        return fatalError(at: place)
            ?? KafkaError(
                code: .fatal, message: detail ?? "the client has failed for good", place: place, isFatal: true)
    }

    /// The cause for which the client has failed for good; nil while it has not.
    func fatalError(at place: KafkaError.Place) -> KafkaError? {
        var reason = ErrorText()
        let cause = reason.fill { rd_kafka_fatal_error(instance, $0, $1) }
        guard cause != RD_KAFKA_RESP_ERR_NO_ERROR else { return nil }
        return KafkaError(
            code: .init(rawValue: cause.rawValue), message: reason.text, place: place, isFatal: true)
    }
}
