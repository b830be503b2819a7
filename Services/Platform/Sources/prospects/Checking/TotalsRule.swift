import Domain

/// What one service published must be found at the one that reads it: as many of these as of those.
struct TotalsRule {
    typealias Kinds = [any DomainEvent.Type]

    let published: Kinds
    let recorded: Kinds

    static let all: [TotalsRule] = [
        TotalsRule(published: [SubmissionPublished.self], recorded: [SubmissionRecorded.self]),
        TotalsRule(published: [PeopleReported.self], recorded: [PeopleReachedRecorded.self]),
        TotalsRule(published: [ProposalSubmitted.self], recorded: [ProposalRegistered.self, ProposalDeclined.self]),
        TotalsRule(published: [AwardSigned.self, GrantAwarded.self], recorded: [CommitmentRecorded.self]),
        TotalsRule(published: [TranchePaid.self, AdvancePaid.self], recorded: [DisbursementRecorded.self]),
        TotalsRule(published: [ActivityReported.self], recorded: [ActivityRecorded.self, ActivityConfirmed.self]),
    ]

    func fault(in counts: [ServiceName: [String: Int]]) -> String? {
        let (sent, found) = (count(published, counts), count(recorded, counts))
        guard sent != found else { return nil }
        return "\(sent) of \(names(published)) were published, but \(found) of \(names(recorded)) were recorded"
    }

    private func count(_ kinds: Kinds, _ counts: [ServiceName: [String: Int]]) -> Int {
        kinds.map { counts[$0.type.service]?[$0.type.description] ?? 0 }.reduce(0, +)
    }

    private func names(_ kinds: Kinds) -> String { kinds.map { $0.type.name }.joined(separator: " and ") }
}
