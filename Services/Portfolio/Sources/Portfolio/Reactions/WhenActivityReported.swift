import Domain
import Journal
import ServiceKit

/// A partner reports an activity: a new version begins, or the current one is confirmed. Organisations that it names
/// become known, and whether another partner reports the same project is looked for.
struct WhenActivityReported: Reaction {
    func react(to event: ActivityReported, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        let context = cause.consequence(of: .portfolio)
        let identifier = event.activity.identifier
        let decided = try ExportQueries.decided(transaction.db, identifier.text)
        let digest = try decided.map { try ActivityDigest.of($0.header, [$0.content]) }
        let events = try transaction.execute(
            ActivityRecord.self, on: StreamID("activity", identifier),
            digest == event.digest ? .agree(event) : .report(event), by: context)
        guard events.contains(where: { $0.event is ActivityRecorded }) else { return }
        for participant in event.activity.organisations.map(\.organisation) {
            guard let name = participant.name else { continue }
            let sighting = OrganisationSighting(
                name: name, identifier: participant.ref, iatiType: participant.type, part: .participant)
            try sighting.note(event.submission, event.provenance, in: transaction, by: context)
        }
        try DuplicateWatch.look(at: identifier.text, .activity, in: transaction, by: context)
    }
}
