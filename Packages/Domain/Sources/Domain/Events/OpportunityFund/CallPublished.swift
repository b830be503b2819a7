public import Foundation

/// A call of the Opportunity Fund was published with its envelope.
public struct CallPublished: DomainEvent {
    public static let type = EventType(.opportunityFund, "call-published", in: "call")

    public let call: CallID
    public let title: String
    public let programme: ProgrammeCode
    /// The most that all awards of the call may add up to.
    public let envelope: Money
    public let opens: Date
    /// The last instant at which a proposal counts as in time.
    public let closes: Date
    public let provenance: Provenance

    public init(
        call: CallID, title: String, programme: ProgrammeCode, envelope: Money, opens: Date, closes: Date,
        provenance: Provenance
    ) {
        self.call = call
        self.title = title
        self.programme = programme
        self.envelope = envelope
        self.opens = opens
        self.closes = closes
        self.provenance = provenance
    }
}
