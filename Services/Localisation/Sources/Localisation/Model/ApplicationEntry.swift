import Domain
import Foundation
import ServiceKit

/// An application (aanvraag) under a framework, with what was decided on it.
struct ApplicationEntry: Sendable {
    let application: ApplicationID
    let content: SubsidyApplication
    let receivedAt: Date
    let provenance: Provenance
    var hasPassedThreshold = false
    var score: ApplicationScored?
    var grant: GrantAwarded?
    var refusal: ApplicationRefused?
    var advance: AdvancePaid?

    init(_ event: ApplicationRegistered) {
        application = event.application
        content = event.content
        receivedAt = event.receivedAt
        provenance = event.provenance
    }

    /// Takes part in the ranking.
    var competes: Bool { hasPassedThreshold && refusal == nil && grant == nil }

    /// Nobody decides on money for their own organisation.
    func mustConcernOthers(than officer: Officer) throws(FrameworkRejection) {
        guard content.applicant.organisation.text == officer.organisation else { return }
        throw FrameworkRejection(
            .ownOrganisation, "\(officer.organisation), the organisation of \(officer.id), is the applicant.",
            remedy: "Let someone of another organisation do it.")
    }
}
