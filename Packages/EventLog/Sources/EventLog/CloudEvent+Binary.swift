/// Binary mode of the Kafka protocol binding: attributes as `ce_` headers, the payload as the value.
extension CloudEvent {
    public var binaryMessage: LogMessage {
        var headers = [LogMessage.Header("content-type", "application/json")]
        for (name, value) in attributes { headers.append(LogMessage.Header("ce_\(name)", value)) }
        return LogMessage(key: Array(subject.utf8), headers: headers, value: data)
    }

    /// Reads a record in binary or structured mode.
    public init(_ message: LogMessage) throws(CloudEventError) {
        guard let value = message.value else { throw .noValue }
        var headers: [String: String] = [:]
        for header in message.headers { headers[header.name.lowercased()] = header.value }
        if headers["content-type"]?.hasPrefix("application/cloudevents+json") == true {
            try self.init(structured: value)
        } else {
            try self.init(attributes: { headers["ce_\($0)"] }, data: value)
        }
    }
}
