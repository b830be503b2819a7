/// A file was added to a draft or a submission as evidence of what it reports.
///
/// Its bytes stand beside the journal, by their hash.
public struct EvidenceAttached: DomainEvent {
    public static let type = EventType(.intake, "evidence-attached", in: "evidence")

    public let attachment: AttachmentID
    /// The draft or submission that it is evidence of.
    public let submission: SubmissionID
    /// Whose evidence it is.
    public let organisation: OrganisationCode
    /// SHA-256 of the bytes as sent, in hexadecimal.
    public let contentHash: String
    public let bytes: Int
    /// What the sender calls the file, without any folder.
    public let fileName: String?
    /// What it is by its content, such as `application/pdf`, whatever its name says.
    public let mediaType: String
    /// Who sent it: `of-…` for a person, `key-…` for a machine.
    public let attachedBy: String
    /// The key under which the sender may send the same again without effect.
    public let idempotencyKey: String?

    public init(
        attachment: AttachmentID, submission: SubmissionID, organisation: OrganisationCode, contentHash: String,
        bytes: Int, fileName: String?, mediaType: String, attachedBy: String, idempotencyKey: String? = nil
    ) {
        self.attachment = attachment
        self.submission = submission
        self.organisation = organisation
        self.contentHash = contentHash
        self.bytes = bytes
        self.fileName = fileName
        self.mediaType = mediaType
        self.attachedBy = attachedBy
        self.idempotencyKey = idempotencyKey
    }
}

/// A file is evidence no more. That it was, and its bytes, stay.
public struct EvidenceWithdrawn: DomainEvent {
    public static let type = EventType(.intake, "evidence-withdrawn", in: "evidence")

    public let attachment: AttachmentID
    public let submission: SubmissionID
    public let why: String

    public init(attachment: AttachmentID, submission: SubmissionID, why: String) {
        self.attachment = attachment
        self.submission = submission
        self.why = why
    }
}
