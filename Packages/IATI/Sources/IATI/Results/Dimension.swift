/// One part that a figure is broken down to (`dimension`), such as `sex` = `female`.
public struct Dimension: Sendable, Equatable {
    /// What it is broken down by (`@name`); nil when not stated, which happens.
    public let name: String?

    /// Which part it is (`@value`); nil when not stated.
    public let value: String?

    /// The line in the file.
    public let line: Int

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(name: String? = nil, value: String? = nil, line: Int = 0) {
        self.name = name
        self.value = value
        self.line = line
    }
}
