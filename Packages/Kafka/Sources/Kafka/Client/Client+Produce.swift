internal import CRDKafka

extension Client {
    /// What librdkafka says to a record that is handed to it.
    enum HandOver {
        /// Taken: a delivery report with the record's token will follow.
        case taken
        /// No room at the moment.
        case full(KafkaError)
        /// Never: no delivery report follows.
        case refused(KafkaError)
    }

    /// Hands one record to librdkafka, which copies it. Does not wait.
    func produce(_ record: Record, token: DeliveryLedger.Token) -> HandOver {
        let place = KafkaError.Place(.sending, topic: record.topic, partition: record.partition)
        let partition: Int32
        do {
            try Self.checkTopic(record.topic, at: place)
            if let number = record.partition {
                partition = try Self.checkPartition(number, at: place)
            } else {
                partition = RD_KAFKA_PARTITION_UA
            }
        } catch {
            return .refused(error)
        }
        let headers = record.headers.isEmpty ? nil : Self.makeHeaders(record.headers)
        let result = withBytes(record.key) { key, keySize in
            withBytes(record.value) { value, valueSize in
                crdkafka_produce(
                    instance, record.topic, partition, key, keySize, value, valueSize,
                    record.timestamp?.millisecondsSinceEpoch ?? 0, headers,
                    UnsafeMutableRawPointer(bitPattern: token.rawValue))
            }
        }
        guard result != RD_KAFKA_RESP_ERR_NO_ERROR else { return .taken }
        if let headers { rd_kafka_headers_destroy(headers) }
        let reason = error(result, at: place)
        return result == RD_KAFKA_RESP_ERR__QUEUE_FULL ? .full(reason) : .refused(reason)
    }

    /// Waits up to `timeout` for everything that librdkafka holds to be delivered, without lingering for more.
    func flush(for timeout: Duration) async throws {
        try await blocking(at: .init(.flushing)) { client in
            _ = rd_kafka_flush(client.instance, timeout.milliseconds)
        }
    }

    /// Gives up everything that is not delivered: each record gets a delivery report that says so.
    func purge() {
        rd_kafka_purge(instance, RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT)
    }

    private static func makeHeaders(_ headers: [Header]) -> OpaquePointer? {
        let list = rd_kafka_headers_new(headers.count)
        for header in headers {
            var name = header.name
            name.withUTF8 { name in
                withBytes(header.value) { value, size in
                    _ = rd_kafka_header_add(list, name.baseAddress, name.count, value, size)
                }
            }
        }
        return list
    }
}
