import Domain

/// Which activities are asked for.
struct ActivityFilter: Sendable {
    var identifier: String?
    /// What the identifier begins with.
    var prefix: String?
    /// An organisation's code or IATI identifier.
    var reporter: String?
    /// A country that the activity names as recipient.
    var country: CountryCode?
    /// IATI ActivityStatus.
    var status: String?
    /// The programme of an award or grant, or one that a results report names for the activity.
    var programme: String?
    /// The submission that brought or confirmed a version of it.
    var submission: String?
}
