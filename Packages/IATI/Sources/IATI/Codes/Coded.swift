/// A code as published, with its meaning when it is on the closed list of the standard.
public struct Coded<Meaning: RawRepresentable<String> & Sendable & Equatable>: Sendable, Equatable {
    /// The code as published, also when it is unknown or empty.
    public let raw: String

    /// What the code means in IATI 2.03; nil for a code that is not on the list.
    public let meaning: Meaning?

    /// A code as it is to be published.
    public init(_ raw: String) {
        self.raw = raw
        meaning = Meaning(rawValue: raw)
    }
}
