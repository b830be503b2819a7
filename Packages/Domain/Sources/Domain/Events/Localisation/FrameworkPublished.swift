public import Foundation

/// A subsidy framework (beleidskader) was published with its ceiling (subsidieplafond), before its window
/// opens (Awb 4:25–27).
public struct FrameworkPublished: DomainEvent {
    public static let type = EventType(.localisation, "framework-published", in: "framework")

    public let framework: FrameworkID
    public let title: String
    public let programme: ProgrammeCode
    /// Above it refusal is obligatory (Awb 4:25).
    public let ceiling: Money
    public let opens: Date
    /// The last instant at which an application counts as in time.
    public let closes: Date
    /// The score, 0–100, below which nothing is granted.
    public let passMark: Int
    /// The part of a grant that is paid in advance (voorschot), in percent.
    public let advancePercentage: Int
    public let provenance: Provenance

    public init(
        framework: FrameworkID, title: String, programme: ProgrammeCode, ceiling: Money, opens: Date, closes: Date,
        passMark: Int, advancePercentage: Int, provenance: Provenance
    ) {
        self.framework = framework
        self.title = title
        self.programme = programme
        self.ceiling = ceiling
        self.opens = opens
        self.closes = closes
        self.passMark = passMark
        self.advancePercentage = advancePercentage
        self.provenance = provenance
    }
}
