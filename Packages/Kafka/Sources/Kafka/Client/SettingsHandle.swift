internal import CRDKafka

/// librdkafka's configuration object, until an instance takes it over.
struct SettingsHandle: ~Copyable {
    private let pointer: OpaquePointer

    /// Passes every setting to librdkafka; throws `.unknownSetting` or `.invalidSetting` with the name and the reason.
    init(_ settings: [String: String]) throws(KafkaError) {
        pointer = rd_kafka_conf_new()
        for (name, value) in settings.sorted(by: { $0.key < $1.key }) {
            var reason = ErrorText()
            let result = reason.fill { rd_kafka_conf_set(pointer, name, value, $0, $1) }
            guard result != RD_KAFKA_CONF_OK else { continue }
            throw KafkaError(
                code: result == RD_KAFKA_CONF_UNKNOWN ? .unknownSetting : .invalidSetting,
                message: "setting \(name): \(reason.text)",
                place: .init(.starting)
            )
        }
    }

    deinit { rd_kafka_conf_destroy(pointer) }

    /// Asks for events of these kinds instead of callbacks.
    func enableEvents(_ kinds: Int32) {
        rd_kafka_conf_set_events(pointer, kinds)
    }

    /// Starts an instance with a copy of these settings.
    func makeInstance(_ type: rd_kafka_type_t) throws(KafkaError) -> OpaquePointer {
        var reason = ErrorText()
        let copy = rd_kafka_conf_dup(pointer)
        guard let instance = reason.fill({ rd_kafka_new(type, copy, $0, $1) }) else {
            let error = rd_kafka_last_error()
            rd_kafka_conf_destroy(copy)
            throw KafkaError(error, at: .init(.starting), detail: reason.text)
        }
        return instance
    }
}
