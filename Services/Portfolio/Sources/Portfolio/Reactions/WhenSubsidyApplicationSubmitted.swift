import Domain
import Journal

/// An organisation applies for a subsidy: it becomes known.
struct WhenSubsidyApplicationSubmitted: Reaction {
    func react(
        to event: SubsidyApplicationSubmitted, _ cause: RecordedEvent, in transaction: JournalTransaction
    ) throws {
        let applicant = event.application.applicant
        let sighting = OrganisationSighting(
            name: applicant.name, identifier: applicant.registration, country: applicant.country,
            code: applicant.organisation, part: .applicant)
        try sighting.note(event.submission, event.provenance, in: transaction, by: cause.consequence(of: .portfolio))
    }
}
