import Domain
import Foundation
import GRDB
import Journal
import NIOCore
import ServiceKit
import Tabular

/// Takes files in as evidence of drafts and submissions, and gives them back to those who may see these.
struct EvidenceDesk: Sendable {
    let journal: Journal
    let contents: ContentStore
    let policy: IntakePolicy
    let scanner: VirusScanner?
    let now: @Sendable () -> Date

    /// What comes with the bytes.
    struct Envelope: Sendable {
        let target: EvidenceTarget
        let organisation: OrganisationCode
        let fileName: String?
        let idempotencyKey: String?
        let context: CommandContext
    }

    struct Receipt: Sendable {
        let evidence: EvidenceRow
        /// The same bytes were evidence of it before: nothing changed.
        let isDuplicate: Bool
    }

    /// - Throws: `Problem` when the file is not taken; that it was refused for what it is, is recorded.
    func attach(
        _ body: some AsyncSequence<ByteBuffer, any Error>, _ envelope: Envelope
    ) async throws -> Receipt {
        // Before the bytes: who may not, need not send them all.
        let target = envelope.target
        try await journal.read { try target.check($0, for: envelope.organisation) }
        var content = IncomingContent(contents: contents)
        let kind: EvidenceKind
        do {
            for try await buffer in body {
                try content.take(Array(buffer.readableBytesView))
                guard content.bytes <= policy.evidenceBytes else {
                    throw DoorRefusal.tooLarge("file", policy.evidenceBytes)
                }
            }
            try content.close()
            kind = try EvidenceKind(try Self.kind(of: content))
            try await scanner?.check(content)
        } catch let refusal as DoorRefusal {
            content.discard()
            try await Refusals(journal: journal, now: now).record(
                refusal, of: envelope.organisation, bytes: content.bytes, by: envelope.context)
            throw refusal.problem
        } catch {
            content.discard()
            throw error
        }
        return try await record(content, kind, envelope)
    }

    private func record(
        _ content: IncomingContent, _ kind: EvidenceKind, _ envelope: Envelope
    ) async throws -> Receipt {
        let (hash, target) = (content.hash, envelope.target)
        try contents.keep(content)
        let attached = EvidenceAttached(
            attachment: AttachmentID(UUID()), submission: target.id, organisation: envelope.organisation,
            contentHash: hash, bytes: content.bytes, fileName: envelope.fileName.map(kind.name(for:)),
            mediaType: kind.mediaType, attachedBy: envelope.context.actor, idempotencyKey: envelope.idempotencyKey)
        let (inline, contents, most) = (content.inline, contents, policy.evidenceFiles)
        return try await answer { transaction in
            if let inline { try contents.keep(inline, hash: hash, in: transaction) }
            if let key = envelope.idempotencyKey,
                let earlier = try EvidenceRow.find(
                    transaction.db, organisation: envelope.organisation, idempotencyKey: key)
            {
                guard earlier.contentHash == hash, earlier.submission == target.id else { throw Problem.keyReused(key) }
                return Receipt(evidence: earlier, isDuplicate: true)
            }
            try target.check(transaction.db, for: envelope.organisation)
            guard try transaction.state(SubmissionRules.self, of: .submission(target.id)).takesEvidence else {
                throw SubmissionRejection.evidenceClosed
            }
            try transaction.execute(
                EvidenceRules.self, on: .evidence(of: target.id), .attach(attached, most: most), by: envelope.context)
            guard let row = try EvidenceRow.find(transaction.db, of: target.id, contentHash: hash) else {
                throw Problem.notFound("attachment", id: attached.attachment.text)
            }
            return Receipt(evidence: row, isDuplicate: row.id != attached.attachment)
        }
    }

    /// Takes evidence back. Its bytes stay: who looked at them can say what they saw.
    func withdraw(
        _ id: AttachmentID, why: String, by organisation: OrganisationCode, _ context: CommandContext
    ) async throws -> EvidenceRow {
        try await answer { transaction in
            guard let row = try EvidenceRow.find(transaction.db, id: id), row.organisation == organisation else {
                throw Problem.notFound("attachment", id: id.text)
            }
            if row.withdrawnAt != nil { return row }
            guard try transaction.state(SubmissionRules.self, of: .submission(row.submission)).letsEvidenceGo else {
                throw SubmissionRejection.evidenceKept
            }
            try transaction.execute(
                EvidenceRules.self, on: .evidence(of: row.submission),
                .withdraw(EvidenceWithdrawn(attachment: id, submission: row.submission, why: why)), by: context)
            return try EvidenceRow.find(transaction.db, id: id) ?? row
        }
    }

    /// An archive is told apart by all that is in it, which needs the whole of it on disk.
    private static func kind(of content: IncomingContent) throws -> FileKind {
        if let file = content.file { return try FileKind.detect(contentsOf: file.path) }
        return FileKind.detect(content.inline ?? [])
    }

    private func answer<Answer: Sendable>(
        _ work: @escaping @Sendable (JournalTransaction) throws -> Answer
    ) async throws -> Answer {
        do {
            return try await journal.perform(work)
        } catch let rejection as SubmissionRejection {
            throw Problem(rejection)
        }
    }
}
