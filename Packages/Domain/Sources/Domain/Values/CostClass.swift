/// What a cost is to an activity.
public enum CostClass: String, Sendable, Codable, CaseIterable {
    /// For the people or systems that the activity serves.
    case direct
    /// For those who carry it out.
    case support
    /// For the organisation as a whole.
    case overhead
}

/// How far money is bound to a purpose, by the IATI codes 1–4.
public enum Earmarking: String, Sendable, Codable, CaseIterable {
    case unearmarked, softly, earmarked, tightly
}
