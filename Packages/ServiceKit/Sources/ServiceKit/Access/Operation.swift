public import HTTPTypes

/// The two kinds of operation that a key may be limited to.
public enum Operation: String, Sendable, Codable, CaseIterable {
    /// Looks, and changes nothing.
    case read
    /// Sends or decides something. A key for this alone can hand files in and not read them back.
    case write

    /// What a request with this method does.
    public init(_ method: HTTPRequest.Method) {
        self = method == .get || method == .head ? .read : .write
    }
}
