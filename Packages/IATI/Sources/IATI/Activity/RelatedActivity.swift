/// Another activity that belongs with this one (`related-activity`).
public struct RelatedActivity: Sendable, Equatable {
    /// The identifier of the other activity (`@ref`); nil when it is missing or empty, which is a problem.
    public let reference: String?

    /// How it relates to this one (`@type`).
    public let type: Coded<RelatedActivityType>?

    /// The line in the file.
    public let line: Int

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(reference: String? = nil, type: Coded<RelatedActivityType>? = nil, line: Int = 0) {
        self.reference = reference
        self.type = type
        self.line = line
    }
}
