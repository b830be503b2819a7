internal import CRDKafka

extension Producer {
    /// Takes in what librdkafka reports, then hands over what waited for the room that this made.
    func proceed() {
        guard phase != .closed else { return }
        client.drainEvents { event in
            if rd_kafka_event_type(event) == RD_KAFKA_EVENT_DR {
                settleRecords(in: event)
            } else if let error = client.error(in: event, at: .init(.sending)) {
                client.logger.report(error)
            }
        }
        handOver()
    }

    /// Gives librdkafka what waits, as far as it has room.
    func handOver() {
        guard ledger.waitingForRoom > 0 else { return }
        var topics = TopicRun(client.topics)
        let turn = ledger.handOver(sorting: missing) { record, token throws(KafkaError) in
            try client.produce(record, to: topics.handle(of: record), token: token)
        }
        finish(turn)
    }

    /// Tells those who wait for room that there will be none.
    func refuseWaiting() {
        finish(ledger.refuseWaiting(KafkaError(RD_KAFKA_RESP_ERR__PURGE_QUEUE, at: .init(.sending))))
    }

    /// Sorts the error of a record that will not be written: in a transaction it is one for the whole.
    func missing(_ error: KafkaError) -> KafkaError {
        guard transaction.isOpen else { return error }
        return client.fatalError(at: error.place) ?? transaction.miss(error)
    }

    private func settleRecords(in event: OpaquePointer) {
        withUnsafeTemporaryAllocation(of: UnsafePointer<rd_kafka_message_t>?.self, capacity: 1024) { room in
            while true {
                let count = rd_kafka_event_message_array(event, room.baseAddress, room.count)
                guard count > 0 else { return }
                let completions = ledger.report(count) { index in
                    guard let message = room[index] else { return nil }
                    return message.pointee.report
                } failure: { code, topic, partition in
                    failure(rd_kafka_resp_err_t(code), topic: topic, partition: partition)
                }
                for completion in completions { finish(completion) }
            }
        }
    }

    private func failure(_ code: rd_kafka_resp_err_t, topic: String, partition: Int32) -> KafkaError {
        let place = KafkaError.Place(.sending, topic: topic, partition: partition < 0 ? nil : Int(partition))
        return missing(client.error(code, at: place))
    }

    private func finish(_ turn: DeliveryLedger.HandOver) {
        for batch in turn.handedOver { waitingForRoom.removeValue(forKey: batch)?.resume() }
        for completion in turn.completions { finish(completion) }
    }

    private func finish(_ completion: DeliveryLedger.Completion) {
        pending.removeValue(forKey: completion.batch)?.settle(.success(completion.outcomes))
    }
}

extension rd_kafka_message_t {
    /// What a delivery report says.
    fileprivate var report: DeliveryLedger.Report {
        DeliveryLedger.Report(
            token: .init(rawValue: UInt(bitPattern: _private)), partition: partition, offset: offset,
            code: err.rawValue)
    }
}
