/// Work on a submission began. Its content is a working paper until signatures are asked for: only then does it matter
/// who wrote what.
public struct DraftStarted: DomainEvent {
    public static let type = EventType(.intake, "draft-started", in: "submission")

    public let submission: SubmissionID
    public let organisation: OrganisationCode
    public let kind: SubmissionKind
    /// What those who work on it call it.
    public let title: String

    public init(submission: SubmissionID, organisation: OrganisationCode, kind: SubmissionKind, title: String) {
        self.submission = submission
        self.organisation = organisation
        self.kind = kind
        self.title = title
    }
}

/// A draft was finished and lies before those who sign: from here on its content stands.
public struct SignatureRequested: DomainEvent {
    public static let type = EventType(.intake, "signature-requested", in: "submission")

    public let submission: SubmissionID
    /// SHA-256 of the content that is to be signed, in hexadecimal.
    public let contentHash: String
    /// The organisations that each sign, the one that submits first.
    public let signatories: [OrganisationCode]
    /// Who saved the content or a version before it.
    public let preparedBy: [String]
    /// Whether somebody else must sign than who prepared it.
    public let needsTwoPersons: Bool

    public init(
        submission: SubmissionID, contentHash: String, signatories: [OrganisationCode], preparedBy: [String],
        needsTwoPersons: Bool
    ) {
        self.submission = submission
        self.contentHash = contentHash
        self.signatories = signatories
        self.preparedBy = preparedBy
        self.needsTwoPersons = needsTwoPersons
    }
}

/// An authorised officer signed for one organisation, for exactly this content.
public struct SubmissionSigned: DomainEvent {
    public static let type = EventType(.intake, "submission-signed", in: "submission")

    public let submission: SubmissionID
    public let organisation: OrganisationCode
    public let signedBy: String
    public let contentHash: String

    public init(submission: SubmissionID, organisation: OrganisationCode, signedBy: String, contentHash: String) {
        self.submission = submission
        self.organisation = organisation
        self.signedBy = signedBy
        self.contentHash = contentHash
    }
}

/// What lay before those who sign went back to those who write; signatures given so far are void.
public struct SignatureReturned: DomainEvent {
    public static let type = EventType(.intake, "signature-returned", in: "submission")

    public let submission: SubmissionID
    public let why: String

    public init(submission: SubmissionID, why: String) {
        self.submission = submission
        self.why = why
    }
}
