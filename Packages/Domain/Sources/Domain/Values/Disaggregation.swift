/// Sex as recorded in results: `unknown` where it was not asked or not answered.
public enum Sex: String, Sendable, Codable, CaseIterable {
    case female, male, other, unknown
}

/// Age in completed years: UNHCR's standard bands, with 18–59 split so that youth (18–24) can be seen.
public enum AgeBand: String, Sendable, Codable, CaseIterable {
    case from0to4 = "0-4"
    case from5to11 = "5-11"
    case from12to17 = "12-17"
    case from18to24 = "18-24"
    case from25to59 = "25-59"
    case from60 = "60+"
    case unknown
}

/// Disability by the Washington Group Short Set (5 years and older): at least one domain with
/// "a lot of difficulty" or "cannot do at all"; for ages 2–17 the Child Functioning Module.
public enum Disability: String, Sendable, Codable, CaseIterable {
    case with, without, unknown
}
