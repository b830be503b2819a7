/// Where log lines go.
public protocol LogOutput: Sendable {
    /// Writes one line. The line ends with its newline and holds no other.
    func write(line: String)
}
