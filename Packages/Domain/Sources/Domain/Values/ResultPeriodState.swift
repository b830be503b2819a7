/// How far the results of an activity for a period are.
public enum ResultPeriodState: String, Sendable, Codable, CaseIterable {
    /// Owed, and not yet open.
    case scheduled
    /// The partner may report.
    case open
    /// The partner reported.
    case submitted
    /// A second person of the partner checked it.
    case partnerChecked = "partner-checked"
    /// The embassy validated it.
    case postValidated = "post-validated"
    /// Headquarters validated it.
    case headquartersValidated = "headquarters-validated"
    /// The donor takes the figures as its own.
    case accepted
    /// Nothing changes it but a correction.
    case locked
    /// Everybody may quote it.
    case published
    /// The partner has to report again.
    case returned
    /// Owed no more.
    case calledOff = "called-off"

    /// Whether an activity can close with it.
    public var isSettled: Bool { self == .locked || self == .published || self == .calledOff }
}
