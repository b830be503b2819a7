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

    /// The call came after the client was closed, or waited while it was.
    static func closed(at place: Place) -> KafkaError {
        KafkaError(code: .closed, message: "the client is closed", place: place)
    }

    /// An argument that makes no sense; `message` says which and why.
    static func invalidArgument(_ message: String, at place: Place) -> KafkaError {
        KafkaError(code: .invalidArgument, message: message, place: place)
    }
}
