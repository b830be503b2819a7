public import HTTPTypes

/// What went wrong with a request, as RFC 9457 defines it, with what the caller can do about it.
///
/// Throw it anywhere below a route: the answer becomes `application/problem+json`.
///
/// ```swift
/// throw Problem(
///     .invalidValue, status: .badRequest, detail: "The amount -5 is negative.", field: "lines[2].amount",
///     remedy: "Send an amount of 0 or more."
/// )
/// ```
public struct Problem: Error, Sendable {
    /// The stable name of a kind of problem. Callers branch on it; it never changes its meaning.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// Lower case words with dashes: `unknown-key`.
        public let rawValue: String

        /// A code with a stable name.
        public init(_ rawValue: String) {
            self.rawValue = rawValue
        }

        /// The URI that stands in the member `type`: `urn:prospects:problem:unknown-key`.
        public var uri: String { "urn:prospects:problem:" + self.rawValue }

        /// The stable name.
        public var description: String { self.rawValue }
    }

    /// The kind of problem.
    public var code: Code
    /// A short summary that is the same for each problem of this kind.
    public var title: String
    /// The status of the response.
    public var status: HTTPResponse.Status
    /// What happened this time, in one or two sentences.
    public var detail: String
    /// Where in the request: a path into the body (`lines[2].amount`) or the name of a parameter.
    public var field: String?
    /// What the caller can do.
    public var remedy: String
    /// Further members of the document. They cannot replace the members above.
    public var extensions: [String: JSONValue]
    /// Headers that the response must carry, such as `Allow`.
    public var headers: HTTPFields
    /// What the log says beside: of no use to the caller, or none of its business.
    public var cause: String?

    /// A problem.
    ///
    /// - Parameter title: by default the words of the code.
    public init(
        _ code: Code,
        status: HTTPResponse.Status,
        title: String? = nil,
        detail: String,
        field: String? = nil,
        remedy: String,
        extensions: [String: JSONValue] = [:],
        headers: HTTPFields = [:],
        cause: String? = nil
    ) {
        self.code = code
        self.title = title ?? Self.title(of: code)
        self.status = status
        self.detail = detail
        self.field = field
        self.remedy = remedy
        self.extensions = extensions
        self.headers = headers
        self.cause = cause
    }

    private static func title(of code: Code) -> String {
        let words = code.rawValue.replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}

extension Problem: CustomStringConvertible {
    /// For the log.
    public var description: String {
        "\(self.status.code) \(self.code): \(self.detail)" + (self.cause.map { " Cause: \($0)" } ?? "")
    }
}
