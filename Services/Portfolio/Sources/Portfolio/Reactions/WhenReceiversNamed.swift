import Domain
import Journal

/// A financial report names those that money is passed on to: they become known.
struct WhenReceiversNamed: Reaction {
    func react(to event: FinancesReported, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        for receiver in event.report.subAgreements.map(\.receiver) {
            let sighting = OrganisationSighting(
                name: receiver.name, identifier: receiver.registration, country: receiver.country, part: .receiver)
            try sighting.note(
                event.submission, event.provenance, in: transaction, by: cause.consequence(of: .portfolio))
        }
    }
}
