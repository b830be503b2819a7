internal import CRDKafka
internal import Logging

extension Logger {
    /// Writes a log event of librdkafka at the level that its syslog level stands for.
    func forward(_ event: OpaquePointer) {
        var facility: UnsafePointer<CChar>?
        var text: UnsafePointer<CChar>?
        var level: Int32 = 7
        guard rd_kafka_event_log(event, &facility, &text, &level) == 0, let text else { return }
        log(
            level: Level(syslog: level),
            "\(String(cString: text))",
            metadata: facility.map { ["facility": "\(String(cString: $0))"] }
        )
    }

    /// Writes an error that concerns the whole client and that librdkafka goes on trying to overcome.
    func report(_ error: KafkaError) {
        log(level: error.isRetriable ? .warning : .error, "\(error)")
    }
}

extension Logger.Level {
    /// From syslog's scale: 0 is an emergency, 7 is for debugging.
    init(syslog level: Int32) {
        self =
            switch level {
            case ...2: .critical
            case 3: .error
            case 4: .warning
            case 5: .notice
            case 6: .info
            default: .debug
            }
    }
}
