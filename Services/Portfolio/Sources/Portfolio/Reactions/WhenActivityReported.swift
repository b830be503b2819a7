import Domain
import Journal
import ServiceKit

/// A partner reports an activity: a new version begins, or the current one is confirmed.
struct WhenActivityReported: Reaction {
    func react(to event: ActivityReported, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        let identifier = event.activity.identifier
        let decided = try ExportQueries.decided(transaction.db, identifier.text)
        let digest = try decided.map { try ActivityDigest.of($0.header, [$0.content]) }
        try transaction.execute(
            ActivityRecord.self, on: StreamID("activity", identifier),
            digest == event.digest ? .agree(event) : .report(event), by: cause.consequence(of: .portfolio))
    }
}
