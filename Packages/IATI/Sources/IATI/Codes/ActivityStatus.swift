/// Where an activity is in its life (`activity-status/@code`).
public enum ActivityStatus: String, Sendable, CaseIterable {
    /// Being planned.
    case pipeline = "1"
    /// Under way.
    case implementation = "2"
    /// Done, with final reports or accounts to come.
    case finalisation = "3"
    /// Done, accounts closed.
    case closed = "4"
    /// Given up.
    case cancelled = "5"
    /// Stopped for the time being.
    case suspended = "6"
}
