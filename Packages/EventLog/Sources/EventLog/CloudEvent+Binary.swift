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
        let headers = Headers(message.headers)
        if headers["content-type"]?.hasPrefix("application/cloudevents+json") == true {
            try self.init(structured: value)
        } else {
            try self.init(attributes: { headers["ce_\($0)"] }, data: value)
        }
    }
}

/// Headers by name, whatever its case; the last of a name counts.
private struct Headers {
    private let all: [LogMessage.Header]

    init(_ headers: [LogMessage.Header]) {
        let isLowercase = headers.allSatisfy { $0.name.utf8.allSatisfy { !(0x41...0x5a).contains($0) } }
        all = isLowercase ? headers : headers.map { LogMessage.Header($0.name.lowercased(), $0.value) }
    }

    /// Compared one by one: a few comparisons of short texts cost less than a dictionary of them.
    subscript(name: String) -> String? { all.last { $0.name == name }?.value }
}
