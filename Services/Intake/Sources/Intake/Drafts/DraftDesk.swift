import Domain
import Findings
import Foundation
import Journal
import ServiceKit

/// Takes the steps of a draft: each in one transaction with the reading of what is then there.
struct DraftDesk: Sendable {
    let journal: Journal
    let contents: ContentStore
    let judge: DocumentJudge
    let policy: IntakePolicy

    /// A draft with the number of its latest version, 0 when nothing was written yet.
    struct Sight: Sendable {
        let draft: DraftRow
        let version: Int
    }

    func start(
        _ kind: SubmissionKind, title: String, by who: Officer, _ context: CommandContext
    ) async throws -> Sight {
        let id = SubmissionID(UUID())
        let organisation = try OrganisationCode(of: who)
        return try await answer { transaction in
            try transaction.execute(
                SubmissionRules.self, on: .submission(id),
                .start(DraftStarted(submission: id, organisation: organisation, kind: kind, title: title)),
                by: context)
            return try sight(id, transaction)
        }
    }

    /// Saves content that was written on a version. What was written on an older one is kept beside, and the problem
    /// says where.
    func save(
        _ content: [UInt8], of id: SubmissionID, basedOn version: Int, by who: Officer
    ) async throws -> Sight {
        let outcome: Result<Sight, Problem> = try await answer { transaction in
            let draft = try find(id, for: who, transaction)
            guard draft.phase == .draft else { throw SubmissionRejection.notADraft }
            let latest = try DraftVersion.latest(transaction.db, of: id)
            if let latest, latest.content == content { return .success(try sight(id, transaction)) }
            guard latest?.number ?? 0 == version else {
                let kept = try DraftVersion.keepConflict(
                    content, of: id, basedOn: version, by: who.id, at: transaction.now, transaction.db)
                return .failure(.versionConflict(id, latest, yours: kept))
            }
            _ = try DraftVersion.save(content, of: id, by: who.id, at: transaction.now, transaction.db)
            return .success(try sight(id, transaction))
        }
        return try outcome.get()
    }

    /// Lays the latest version before those who sign. What the rules find errors in is not signed.
    func requestSignature(
        of id: SubmissionID, by who: Officer, at now: Date, _ context: CommandContext
    ) async throws -> Sight {
        let (draft, latest) = try await content(of: id, for: who)
        guard draft.organisation.text == who.organisation else {
            throw Problem(SubmissionRejection.notASignatory(who.organisation))
        }
        guard let latest else { throw Problem.emptyDraft }
        let outcome = try await judged(latest.content, draft, at: now)
        guard outcome.judgement.verdict != .rejected else { throw Problem.draftHasErrors(id, outcome.judgement) }
        let partners = outcome.signatories.filter { $0 != draft.organisation }
        return try await answer { transaction in
            let current = try DraftVersion.latest(transaction.db, of: id)
            // What was judged is what is laid before them.
            guard current?.number == latest.number else { throw Problem.versionConflict(id, current, yours: nil) }
            let request = SignatureRequested(
                submission: id, contentHash: Digest.text(of: latest.content),
                signatories: [draft.organisation] + partners,
                preparedBy: try DraftVersion.authors(transaction.db, of: id),
                needsTwoPersons: policy.twoPersons.contains(draft.kind))
            try transaction.execute(
                SubmissionRules.self, on: .submission(id), .requestSignature(request), by: context)
            return try sight(id, transaction)
        }
    }

    /// Signs for the officer's organisation. With the last signature the submission is received.
    func sign(
        _ id: SubmissionID, contentHash: String, by who: Officer, _ context: CommandContext
    ) async throws -> (sight: Sight, receipt: SubmissionRow?) {
        let organisation = try OrganisationCode(of: who)
        return try await answer { transaction in
            let draft = try find(id, for: who, transaction)
            let content = try DraftVersion.latest(transaction.db, of: id)?.content ?? []
            let earlier = try SubmissionRow.find(
                transaction.db, organisation: draft.organisation, contentHash: contentHash)
            if let earlier, earlier.id != id { throw Problem.alreadySubmitted(earlier) }
            try contents.keep(content, hash: Digest.text(of: content), in: transaction)
            let received = SubmissionReceived(
                submission: id, receipt: try SubmissionRow.nextReceipt(transaction),
                organisation: draft.organisation, submittedBy: who.id, kind: draft.kind, fileName: nil,
                contentHash: contentHash, bytes: content.count, receivedAt: transaction.now, provenance: .reported,
                idempotencyKey: nil, isReviewed: policy.reviewed.contains(draft.kind))
            let signature = SubmissionSigned(
                submission: id, organisation: organisation, signedBy: who.id, contentHash: contentHash)
            try transaction.execute(
                SubmissionRules.self, on: .submission(id), .sign(signature, received), by: context)
            return (try sight(id, transaction), try SubmissionRow.find(transaction.db, id: id))
        }
    }

    /// What the rules say of content that is written in a draft.
    func judged(_ content: [UInt8], _ draft: DraftRow, at now: Date) async throws -> DocumentJudge.Outcome {
        let judge = judge
        return try await journal.read { db in
            try judge.judge(content, draft.source(at: now), earlier: StoredResults(db))
        }
    }

    func returnToDraft(
        _ id: SubmissionID, why: String, by who: Officer, _ context: CommandContext
    ) async throws -> Sight {
        try await step(id, .returnToDraft(SignatureReturned(submission: id, why: why)), by: who, context)
    }

    func withdraw(
        _ id: SubmissionID, why: String, by who: Officer, _ context: CommandContext
    ) async throws -> Sight {
        try await step(id, .withdraw(SubmissionWithdrawn(submission: id, why: why)), by: who, context)
    }

    /// A draft and what is written in it; "not there" for who has no part in it.
    func content(of id: SubmissionID, for who: Officer) async throws -> (DraftRow, DraftVersion?) {
        try await journal.read { db in
            guard let draft = try DraftRow.find(db, id: id), draft.isVisible(to: who) else {
                throw Problem.notFound("draft", id: id.text)
            }
            return (draft, try DraftVersion.latest(db, of: id))
        }
    }

    private func step(
        _ id: SubmissionID, _ command: SubmissionRules.Command, by who: Officer, _ context: CommandContext
    ) async throws -> Sight {
        try await answer { transaction in
            _ = try find(id, for: who, transaction)
            try transaction.execute(SubmissionRules.self, on: .submission(id), command, by: context)
            return try sight(id, transaction)
        }
    }

    private func find(_ id: SubmissionID, for who: Officer, _ transaction: JournalTransaction) throws -> DraftRow {
        guard let draft = try DraftRow.find(transaction.db, id: id), draft.isVisible(to: who) else {
            throw Problem.notFound("draft", id: id.text)
        }
        return draft
    }

    private func sight(_ id: SubmissionID, _ transaction: JournalTransaction) throws -> Sight {
        guard let draft = try DraftRow.find(transaction.db, id: id) else {
            throw Problem.notFound("draft", id: id.text)
        }
        return Sight(draft: draft, version: try DraftVersion.latest(transaction.db, of: id)?.number ?? 0)
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

extension DraftRow {
    func isVisible(to who: Officer) -> Bool {
        OrganisationCode(who.organisation).map { isVisible(to: $0) } ?? false
    }

    func source(at now: Date) -> DocumentJudge.Source {
        DocumentJudge.Source(
            submission: id, kind: kind, organisation: organisation, provenance: .reported, acceptsPart: false,
            today: CalendarDate(utc: now))
    }
}
