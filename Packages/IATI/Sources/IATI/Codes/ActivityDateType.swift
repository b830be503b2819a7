/// Which day of its life an activity states (`activity-date/@type`).
public enum ActivityDateType: String, Sendable, CaseIterable {
    /// When it is to start.
    case plannedStart = "1"
    /// When it started.
    case actualStart = "2"
    /// When it is to end.
    case plannedEnd = "3"
    /// When it ended.
    case actualEnd = "4"
}
