/// A program that must not start: addresses that nobody said who may use.
public struct AccessError: Error, Sendable, CustomStringConvertible {
    /// The addresses, such as `GET /metrics`.
    public let undeclared: [String]

    /// One sentence for the programmer.
    public var description: String {
        "No policy is declared for \(undeclared.joined(separator: ", ")): declare each address with access: …"
    }
}
