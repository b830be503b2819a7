import Domain
import Foundation
import HTTPTypes
import Journal
import NIOCore
import ServiceKit

/// Takes an upload in: streamed, hashed and looked at on the way, durable before the receipt is given.
struct Reception: Sendable {
    let journal: Journal
    let contents: ContentStore
    let policy: IntakePolicy
    /// Looks for viruses; `nil` where nobody does.
    let scanner: VirusScanner?
    let rush: Rush
    let now: @Sendable () -> Date

    /// What comes with the bytes.
    struct Envelope: Sendable {
        var organisation: OrganisationCode
        var submittedBy: String
        var fileName: String?
        var idempotencyKey: String?
        var provenance: Provenance
        /// Whether what is good of it is to be accepted though other parts are not.
        var acceptsPart: Bool
        /// How the sender says that numbers in a table are written.
        var decimal: DecimalMark?
        var correlationID: String
        var traceParent: String?
    }

    struct Receipt: Sendable {
        let submission: SubmissionRow
        /// The same content was sent before: nothing changed.
        let isDuplicate: Bool
    }

    /// - Throws: `Problem` when the upload is refused; the refusal is recorded, nothing else of it is kept.
    func receive(
        _ body: some AsyncSequence<ByteBuffer, any Error>, _ envelope: Envelope
    ) async throws -> Receipt {
        try await rush.counting { try await take(body, envelope) }
    }

    private func take(
        _ body: some AsyncSequence<ByteBuffer, any Error>, _ envelope: Envelope
    ) async throws -> Receipt {
        var upload = Upload(contents: contents)
        let kind: SubmissionKind
        do {
            for try await buffer in body { try upload.take(Array(buffer.readableBytesView)) }
            kind = try upload.finish()
            try await scanner?.check(upload.content)
        } catch let refusal as DoorRefusal {
            upload.content.discard()
            try await Refusals(journal: journal, now: now).record(
                refusal, of: envelope.organisation, bytes: upload.content.bytes, by: envelope.context)
            throw refusal.problem
        } catch {
            upload.content.discard()
            throw error
        }
        return try await record(upload.content, kind, envelope)
    }

    private func record(
        _ content: IncomingContent, _ kind: SubmissionKind, _ envelope: Envelope
    ) async throws -> Receipt {
        let hash = content.hash
        try contents.keep(content)
        let (inline, bytes, contents, policy) = (content.inline, content.bytes, contents, policy)
        return try await journal.perform { transaction in
            // First, so that content which a lost store took with it is there again when it is sent again.
            if let inline { try contents.keep(inline, hash: hash, in: transaction) }
            if let key = envelope.idempotencyKey,
                let earlier = try SubmissionRow.find(
                    transaction.db, organisation: envelope.organisation, idempotencyKey: key)
            {
                guard earlier.contentHash == hash else { throw Problem.keyReused(key) }
                return Receipt(submission: earlier, isDuplicate: true)
            }
            if let earlier = try SubmissionRow.find(
                transaction.db, organisation: envelope.organisation, contentHash: hash)
            {
                return Receipt(submission: earlier, isDuplicate: true)
            }
            let id = SubmissionID(UUID())
            let received = SubmissionReceived(
                submission: id, receipt: try SubmissionRow.nextReceipt(transaction),
                organisation: envelope.organisation, submittedBy: envelope.submittedBy, kind: kind,
                fileName: envelope.fileName, contentHash: hash, bytes: bytes, receivedAt: transaction.now,
                provenance: envelope.provenance, idempotencyKey: envelope.idempotencyKey,
                isReviewed: policy.reviewed.contains(kind), acceptsPart: envelope.acceptsPart,
                decimal: envelope.decimal)
            try transaction.execute(
                SubmissionRules.self, on: .submission(id), .receive(received), by: envelope.context)
            guard let row = try SubmissionRow.find(transaction.db, id: id) else {
                throw Problem.notFound("submission", id: id.text)
            }
            return Receipt(submission: row, isDuplicate: false)
        }
    }
}

extension Reception.Envelope {
    var context: CommandContext {
        CommandContext(actor: submittedBy, correlationID: correlationID, traceParent: traceParent)
    }
}

extension Problem {
    static func keyReused(_ key: String) -> Problem {
        Problem(
            Problem.Code("idempotency-key-reused"), status: .conflict,
            detail: "The Idempotency-Key “\(key.prefix(80))” was used for other content.", field: "Idempotency-Key",
            remedy: "Send a new key with new content, or the same content with this key.")
    }
}
