import Domain
import ServiceKit

/// A proposal in a call, with what was decided on it.
struct ProposalEntry: Sendable {
    enum Decision: Sendable, Equatable {
        case approved(by: String)
        case rejected(by: String, reason: String)
    }

    let proposal: ProposalID
    let lead: OrganisationCode
    let content: FundProposal
    let provenance: Provenance
    var appraisal: ProposalAppraised?
    var decision: Decision?
    var award: SignedAward?

    init(_ event: ProposalRegistered) {
        proposal = event.proposal
        lead = event.lead
        content = event.content
        provenance = event.provenance
    }

    var isApproved: Bool {
        if case .approved = decision { true } else { false }
    }

    var isRejected: Bool {
        if case .rejected = decision { true } else { false }
    }

    /// Nobody decides on money for their own organisation.
    func mustConcernOthers(than officer: Officer) throws(FundRejection) {
        guard content.shares.contains(where: { $0.organisation.text == officer.organisation }) else { return }
        throw FundRejection(
            .ownOrganisation,
            "\(officer.organisation), the organisation of \(officer.id), has a share in \(proposal).",
            remedy: "Let someone of an organisation without a share do it.")
    }
}
