/// One part that a figure is broken down to (`dimension`), such as `sex` = `female`.
public struct Dimension: Sendable, Equatable {
    /// What it is broken down by (`@name`); nil when not stated, which happens.
    public let name: String?

    /// Which part it is (`@value`); nil when not stated.
    public let value: String?

    /// The line in the file.
    public let line: Int
}
