public import Domain

/// What the programmes demand of submissions by their kind. A choice of ours (domain reference, default D), to be changed
/// here alone.
public struct IntakePolicy: Sendable {
    /// The kinds on which a person decides after the rules have judged.
    public var reviewed: Set<SubmissionKind>
    /// The kinds that somebody else signs than who prepared them.
    public var twoPersons: Set<SubmissionKind>

    public init(reviewed: Set<SubmissionKind>, twoPersons: Set<SubmissionKind>) {
        self.reviewed = reviewed
        self.twoPersons = twoPersons
    }

    /// Money is looked at by two persons at the partner and by one at the programme. Proposals and applications are
    /// reviewed by the services they go to.
    public static let standard = IntakePolicy(
        reviewed: [.financialReport], twoPersons: [.financialReport, .fundProposal])
}
