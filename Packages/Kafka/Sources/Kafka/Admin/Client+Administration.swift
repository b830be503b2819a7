internal import CRDKafka

extension Client {
    /// Makes one administrative request and waits for its answer, at most `requestTimeout`.
    ///
    /// - Parameters:
    ///   - prepare: sets what else belongs into the options.
    ///   - send: hands the request over, with the options and the queue for the answer.
    ///   - read: reads the answer, which is gone afterwards.
    func administer<Answer>(
        _ kind: rd_kafka_admin_op_t,
        at place: KafkaError.Place,
        options prepare: (_ options: OpaquePointer) throws -> Void = { _ in },
        send: (_ options: OpaquePointer, _ answers: OpaquePointer) -> Void,
        read: (_ answer: OpaquePointer) throws -> Answer
    ) throws -> Answer {
        guard let options = rd_kafka_AdminOptions_new(instance, kind), let answers = rd_kafka_queue_new(instance)
        else { throw KafkaError(RD_KAFKA_RESP_ERR__NOT_IMPLEMENTED, at: place) }
        defer {
            rd_kafka_AdminOptions_destroy(options)
            rd_kafka_queue_destroy(answers)
        }
        try limit(options, of: kind, at: place)
        try prepare(options)
        send(options, answers)
        // librdkafka answers by itself when the time is over.
        guard let event = rd_kafka_queue_poll(answers, -1) else {
            throw error(RD_KAFKA_RESP_ERR__TIMED_OUT, at: place)
        }
        defer { rd_kafka_event_destroy(event) }
        let failure = rd_kafka_event_error(event)
        guard failure == RD_KAFKA_RESP_ERR_NO_ERROR else {
            throw error(failure, at: place, detail: rd_kafka_event_error_string(event).map { String(cString: $0) })
        }
        return try read(event)
    }

    /// Requests that change topics also tell the brokers how long to work on them.
    private func limit(_ options: OpaquePointer, of kind: rd_kafka_admin_op_t, at place: KafkaError.Place) throws {
        let milliseconds = requestTimeout.milliseconds
        var limits = [rd_kafka_AdminOptions_set_request_timeout]
        let changing = [
            RD_KAFKA_ADMIN_OP_CREATETOPICS, RD_KAFKA_ADMIN_OP_DELETETOPICS, RD_KAFKA_ADMIN_OP_CREATEPARTITIONS,
            RD_KAFKA_ADMIN_OP_DELETERECORDS,
        ]
        if changing.contains(kind) { limits.append(rd_kafka_AdminOptions_set_operation_timeout) }
        var reason = ErrorText()
        for set in limits {
            let result = reason.fill { set(options, milliseconds, $0, $1) }
            guard result == RD_KAFKA_RESP_ERR_NO_ERROR else { throw error(result, at: place, detail: reason.text) }
        }
    }

    /// A name that goes to C: it must not be empty, nor hold a NUL that would cut it short.
    static func check(_ name: String, _ what: String, at place: KafkaError.Place) throws(KafkaError) {
        guard !name.isEmpty else { throw .invalidArgument("the \(what)'s name is empty", at: place) }
        guard !name.utf8.contains(0) else { throw .invalidArgument("the \(what)'s name holds a NUL", at: place) }
    }
}
