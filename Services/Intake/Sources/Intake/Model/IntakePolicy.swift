public import Domain
public import Foundation
public import IATIRules

/// What the programmes demand of submissions by their kind. A choice of ours (domain reference, default D), to be changed
/// here alone.
public struct IntakePolicy: Sendable {
    /// The kinds on which a person decides after the rules have judged.
    public var reviewed: Set<SubmissionKind>
    /// The kinds that somebody else signs than who prepared them.
    public var twoPersons: Set<SubmissionKind>
    /// What results are asked beyond figures that can be read.
    public var results = ResultsPolicy.standard
    /// What the donor asks of IATI activities beyond the standard; `nil` for the standard alone.
    public var donor: DonorRequirements? = .dutchForeignAffairs

    /// The seconds after each attempt to send a message to a partner's system: three days in all, as Standard Webhooks
    /// has it.
    public var webhookPauses: [TimeInterval] = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]
    /// Whether partners' systems may be in the platform's own network, and answer without TLS.
    public var webhooksReachOwnNetwork = false

    /// How many files can be evidence of one submission at the same time.
    public var evidenceFiles = 50
    /// How large a file of evidence can be, in bytes.
    public var evidenceBytes = 50 << 20

    public init(reviewed: Set<SubmissionKind>, twoPersons: Set<SubmissionKind>) {
        self.reviewed = reviewed
        self.twoPersons = twoPersons
    }

    /// Money is looked at by two persons at the partner and by one at the programme. Proposals and applications are
    /// reviewed by the services they go to.
    public static let standard = IntakePolicy(
        reviewed: [.financialReport], twoPersons: [.financialReport, .fundProposal])
}
