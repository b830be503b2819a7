internal import CRDKafka

extension ReceivedRecord {
    /// Copies everything out of a record that is only lent.
    public init(copying record: borrowing BorrowedRecord) {
        self.init(copying: record.message, topic: record.topic)
    }

    /// Copies everything out of a message of librdkafka; the message stays with the caller, who destroys it.
    ///
    /// Nothing a broker can send makes this fail: a null pointer becomes nil, headers that cannot be read become none.
    init(copying message: UnsafePointer<rd_kafka_message_t>, topic: String) {
        let fields = message.pointee
        var kind = RD_KAFKA_TIMESTAMP_NOT_AVAILABLE
        let time = rd_kafka_message_timestamp(message, &kind)
        self.init(
            topic: topic,
            partition: Int(fields.partition),
            offset: fields.offset,
            timestamp: kind == RD_KAFKA_TIMESTAMP_NOT_AVAILABLE ? nil : Timestamp(millisecondsSinceEpoch: time),
            key: [UInt8](copying: fields.key, count: fields.key_len),
            value: [UInt8](copying: fields.payload, count: fields.len),
            headers: Self.headers(of: message)
        )
    }

    private static func headers(of message: UnsafePointer<rd_kafka_message_t>) -> [Header] {
        var list: OpaquePointer?
        guard rd_kafka_message_headers(message, &list) == RD_KAFKA_RESP_ERR_NO_ERROR, let list else { return [] }
        var headers: [Header] = []
        headers.reserveCapacity(rd_kafka_header_cnt(list))
        while true {
            var name: UnsafePointer<CChar>?
            var value: UnsafeRawPointer?
            var size = 0
            let result = rd_kafka_header_get_all(list, headers.count, &name, &value, &size)
            guard result == RD_KAFKA_RESP_ERR_NO_ERROR else { return headers }
            headers.append(
                Header(name: name.map { String(cString: $0) } ?? "", value: [UInt8](copying: value, count: size))
            )
        }
    }
}
