internal import CRDKafka

extension KafkaError {
    /// An error that librdkafka reports as a bare number.
    ///
    /// - Parameters:
    ///   - detail: What librdkafka adds in words, if anything.
    init(_ error: rd_kafka_resp_err_t, at place: Place, detail: String? = nil) {
        let meaning = String(cString: rd_kafka_err2str(error))
        let message = detail.map { $0.isEmpty ? meaning : $0 } ?? meaning
        self.init(code: Code(rawValue: error.rawValue), message: message, place: place)
    }

    /// An error that librdkafka reports with its class; it is destroyed here.
    init(consuming error: OpaquePointer, at place: Place) {
        defer { rd_kafka_error_destroy(error) }
        self.init(borrowing: error, at: place)
    }

    /// An error that librdkafka reports with its class and keeps.
    init(borrowing error: OpaquePointer, at place: Place) {
        self.init(
            code: Code(rawValue: rd_kafka_error_code(error).rawValue),
            message: String(cString: rd_kafka_error_string(error)),
            place: place,
            isRetriable: rd_kafka_error_is_retriable(error) != 0,
            isFatal: rd_kafka_error_is_fatal(error) != 0,
            requiresAbort: rd_kafka_error_txn_requires_abort(error) != 0
        )
    }

    /// The call came after the client was closed, or waited while it was.
    static func closed(at place: Place) -> KafkaError {
        KafkaError(code: .closed, message: "the client is closed", place: place)
    }

    /// An argument that makes no sense; `message` says which and why.
    static func invalidArgument(_ message: String, at place: Place) -> KafkaError {
        KafkaError(code: .invalidArgument, message: message, place: place)
    }
}
