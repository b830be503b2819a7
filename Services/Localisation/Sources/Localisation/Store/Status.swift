/// How far an application is.
enum ApplicationStatus: String, Sendable, CaseIterable {
    /// Taken into treatment.
    case registered
    /// Passed the threshold; waits for its score.
    case admitted
    case scored, granted, refused
}

/// What was decided on an application.
enum DecisionOutcome: String, Sendable, CaseIterable {
    case granted, refused
}
