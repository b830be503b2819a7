import Domain
import Journal

/// A part of an activity's money and results comes: it belongs to the version that its submission opened.
struct WhenActivityPartReported: Reaction {
    func react(to event: ActivityPartReported, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        try transaction.execute(
            ActivityRecord.self, on: StreamID("activity", event.activity), .part(event),
            by: cause.consequence(of: .portfolio))
    }
}
