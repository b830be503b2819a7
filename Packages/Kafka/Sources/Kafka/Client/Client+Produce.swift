internal import CRDKafka

extension Client {
    /// Hands one record to librdkafka, which copies it. Does not wait.
    ///
    /// A delivery report with the token follows unless this throws: `.queueFull` when there is no room at the moment,
    /// another error when there never will be.
    @inline(__always)
    func produce(
        _ record: borrowing Record, to topic: OpaquePointer, token: DeliveryLedger.Token
    ) throws(KafkaError) {
        var partition = RD_KAFKA_PARTITION_UA
        if let number = record.partition {
            partition = Int32(truncatingIfNeeded: number)
            guard number >= 0, number <= Int32.max else { throw Self.noPartition(record) }
        }
        let key = record.key
        let value = record.value
        let opaque = UnsafeMutableRawPointer(bitPattern: token.rawValue)
        let result: rd_kafka_resp_err_t
        if record.headers.isEmpty, record.timestamp == nil {
            result = withBytes(key) { key, keySize in
                withBytes(value) { value, valueSize in
                    crdkafka_produce_plain(topic, partition, key, keySize, value, valueSize, opaque)
                }
            }
        } else {
            let headers = record.headers.isEmpty ? nil : Self.makeHeaders(record.headers)
            result = withBytes(key) { key, keySize in
                withBytes(value) { value, valueSize in
                    crdkafka_produce(
                        instance, topic, partition, key, keySize, value, valueSize,
                        record.timestamp?.millisecondsSinceEpoch ?? 0, headers, opaque)
                }
            }
            if let headers, result != RD_KAFKA_RESP_ERR_NO_ERROR { rd_kafka_headers_destroy(headers) }
        }
        guard result == RD_KAFKA_RESP_ERR_NO_ERROR else { throw refusal(result, of: record) }
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

    @inline(never)
    private func refusal(_ result: rd_kafka_resp_err_t, of record: borrowing Record) -> KafkaError {
        error(result, at: .init(.sending, topic: record.topic, partition: record.partition))
    }

    @inline(never)
    private static func noPartition(_ record: borrowing Record) -> KafkaError {
        let number = record.partition ?? 0
        return .invalidArgument(
            "\(number) is not the number of a partition",
            at: .init(.sending, topic: record.topic, partition: record.partition))
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
