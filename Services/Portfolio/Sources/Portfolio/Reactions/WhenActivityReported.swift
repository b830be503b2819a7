import Domain
import Journal

/// A partner reports an activity: a new version begins, or the current one is confirmed.
struct WhenActivityReported: Reaction {
    func react(to event: ActivityReported, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        try transaction.execute(
            ActivityRecord.self, on: StreamID("activity", event.activity.identifier), .report(event),
            by: cause.consequence(of: .portfolio))
    }
}
