import Logging

/// Sends each message into a stream.
struct StreamingLog: LogHandler {
    let sink: AsyncStream<String>.Continuation
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        sink.yield("\(event.message)")
    }
}

extension Logger {
    /// A logger and the messages that it is given.
    static func streaming() -> (logger: Logger, lines: AsyncStream<String>) {
        let (lines, sink) = AsyncStream.makeStream(of: String.self)
        return (Logger(label: "tests") { _ in StreamingLog(sink: sink) }, lines)
    }
}
