/// What the holder of an access key may do.
public enum Role: String, Sendable, Codable, CaseIterable {
    /// Reports for a partner organisation.
    case partner
    /// Runs the programme.
    case programmeOfficer = "programme-officer"
    /// Appraises proposals.
    case appraiser
    /// Decides on proposals.
    case approver
    /// Controls payments.
    case financeController = "finance-controller"
    /// Reads the figures.
    case analyst
    /// Runs the platform.
    case `operator`
}
