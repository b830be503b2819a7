/// A log that does not take what it is given.
public struct EventLogError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: Sendable, Hashable {
        /// Another writer of the same name took over. Trying again is of no use: somebody has to decide which one stays.
        case fenced
        /// This log was opened for reading only.
        case readOnly
    }

    public let code: Code
    public let description: String

    public init(code: Code, description: String) {
        self.code = code
        self.description = description
    }
}
