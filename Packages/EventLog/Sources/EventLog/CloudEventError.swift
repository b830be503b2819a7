/// A record that is no CloudEvent of this platform. It is never retried: its bytes will not change.
public struct CloudEventError: Error, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable {
        case noValue, missingAttribute, badAttribute, badJSON
    }

    public let code: Code
    /// The attribute or place concerned.
    public let attribute: String
    public let description: String

    static let noValue = CloudEventError(
        code: .noValue, attribute: "data", description: "the record has no value (a tombstone): there is no event in it"
    )

    static func missing(_ attribute: String) -> CloudEventError {
        CloudEventError(
            code: .missingAttribute, attribute: attribute, description: "the attribute “\(attribute)” is missing")
    }

    static func bad(_ attribute: String, _ value: String, expected: String) -> CloudEventError {
        CloudEventError(
            code: .badAttribute, attribute: attribute,
            description: "the attribute “\(attribute)” is “\(value.prefix(80))”, expected \(expected)")
    }

    static func json(_ reason: String) -> CloudEventError {
        CloudEventError(code: .badJSON, attribute: "data", description: "the record is not JSON: \(reason)")
    }
}
