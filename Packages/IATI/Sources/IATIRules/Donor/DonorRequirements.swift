/// What a donor asks of the activities that it pays for, beyond the standard. Every breach is a warning: a file that the
/// standard accepts is never rejected for it.
public struct DonorRequirements: Sendable, Equatable {
    /// The IATI identifier of the donor.
    public var organisation: String

    /// What the identifiers of the donor's activities start with.
    public var activityPrefix: String

    /// How many months an activity that runs may go without an update.
    public var monthsBetweenUpdates: Int

    /// Requirements of a donor.
    public init(organisation: String, activityPrefix: String, monthsBetweenUpdates: Int = 12) {
        self.organisation = organisation
        self.activityPrefix = activityPrefix
        self.monthsBetweenUpdates = monthsBetweenUpdates
    }

    /// The Dutch Ministry of Foreign Affairs: a link to its activity, an update at least yearly, results in numbers,
    /// “0” and not “n/a” (its publication guidelines for partners).
    public static let dutchForeignAffairs = DonorRequirements(organisation: "XM-DAC-7", activityPrefix: "XM-DAC-7-")
}
