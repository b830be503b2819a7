/// How another activity relates to this one (`related-activity/@type`).
public enum RelatedActivityType: String, Sendable, CaseIterable {
    /// The one that holds this one.
    case parent = "1"
    /// One that this one holds.
    case child = "2"
    /// One with the same parent.
    case sibling = "3"
    /// One that is funded together with this one.
    case coFunded = "4"
    /// One of another organisation on the same work.
    case thirdParty = "5"
}
