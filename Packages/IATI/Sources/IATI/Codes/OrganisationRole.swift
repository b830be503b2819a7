/// What an organisation does in an activity (`participating-org/@role`).
public enum OrganisationRole: String, Sendable, CaseIterable {
    /// Gives the money.
    case funding = "1"
    /// Answers for the outcome.
    case accountable = "2"
    /// Passes the money on and manages the activity for the funder.
    case extending = "3"
    /// Does the work.
    case implementing = "4"
}
