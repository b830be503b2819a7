import Domain
import Hummingbird
import Journal
import ServiceKit

/// The addresses of evidence: below the draft or submission that it belongs to, and each file by itself.
struct EvidenceRoutes: Sendable {
    let desk: EvidenceDesk

    func add(to routes: Routes) {
        let writers = Access.own([.submitter], all: [])
        routes.group("/intake/v1/drafts/{id}/attachments")
            .post(access: writers, .attachToDraft) { request, context in try await attach(.draft, request, context) }
            .get(access: Access.own(Role.ofPartners, all: []).hiding("draft"), .evidenceOfDraft) { request, context in
                try await list(.draft, request, context)
            }
        routes.group("/intake/v1/submissions/{id}/attachments")
            .post(access: writers.hiding("submission"), .attachToSubmission) { request, context in
                try await attach(.submission, request, context)
            }
            .get(access: .sentByPartners.hiding("submission"), .evidenceOfSubmission) { request, context in
                try await list(.submission, request, context)
            }
        let one = Access.sentByPartners.hiding("attachment")
        routes.group("/intake/v1/attachments/{id}")
            .get(access: one, .evidence) { request, context in
                _ = try request.query()
                return EvidenceResponse(try await found(context))
            }
            .get("content", access: one, .evidenceContent) { request, context in try await content(request, context) }
            .post("withdrawal", access: writers.hiding("attachment"), .withdrawEvidence) { request, context in
                try await withdraw(request, context)
            }
    }

    private func attach(
        _ kind: EvidenceTarget.Kind, _ request: Request, _ context: PlatformRequestContext
    ) async throws -> Response {
        _ = try request.query()
        let identity = try context.requireIdentity()
        let receipt = try await desk.attach(
            request.body,
            EvidenceDesk.Envelope(
                target: try target(kind, context), organisation: try OrganisationCode(of: identity.officer),
                fileName: SubmissionHeaders.fileName(request.headers),
                idempotencyKey: try SubmissionHeaders.idempotencyKey(request.headers),
                context: identity.command(context)))
        var response = try context.responseEncoder.encode(
            EvidenceResponse(receipt.evidence, isDuplicate: receipt.isDuplicate), from: request, context: context)
        response.status = receipt.isDuplicate ? .ok : .created
        response.headers[.location] = "/intake/v1/attachments/\(receipt.evidence.id)"
        return response
    }

    private func list(
        _ kind: EvidenceTarget.Kind, _ request: Request, _ context: PlatformRequestContext
    ) async throws -> Page<EvidenceResponse> {
        let (target, scope) = (try target(kind, context), try context.organisationScope())
        let page = try request.query(allowing: Paging.parameters).page(by: Int64.self)
        let rows = try await desk.journal.read { db in
            try target.check(db, for: scope)
            return try EvidenceRow.list(db, of: target.id, after: page.after ?? 0, limit: page.fetchCount)
        }
        return try Page(rows.map { Numbered(number: $0.number, row: $0) }, for: page, position: \.number)
            .map { EvidenceResponse($0.row) }
    }

    private func content(_ request: Request, _ context: PlatformRequestContext) async throws -> Response {
        _ = try request.query()
        let row = try await found(context)
        let inline = try await desk.journal.read { try ContentStore.inline(row.contentHash, $0) }
        return try Response(row, inline: inline, file: desk.contents.file(row.contentHash))
    }

    private func withdraw(_ request: Request, _ context: PlatformRequestContext) async throws -> EvidenceResponse {
        _ = try request.query()
        let identity = try context.requireIdentity()
        let why = try await request.decode(as: ReasonRequest.self, context: context).checked()
        let row = try await found(context)
        return EvidenceResponse(
            try await desk.withdraw(
                row.id, why: why, by: try OrganisationCode(of: identity.officer), identity.command(context)))
    }

    private func target(_ kind: EvidenceTarget.Kind, _ context: PlatformRequestContext) throws -> EvidenceTarget {
        let text = try context.pathParameter("id")
        guard let id = SubmissionID(text) else { throw Problem.notFound(kind.rawValue, id: text) }
        return EvidenceTarget(kind: kind, id: id)
    }

    /// The file that is named, where the caller may see what it is evidence of.
    private func found(_ context: PlatformRequestContext) async throws -> EvidenceRow {
        let (text, scope) = (try context.pathParameter("id"), try context.organisationScope())
        let row = try await desk.journal.read { db -> EvidenceRow? in
            guard let id = AttachmentID(text), let row = try EvidenceRow.find(db, id: id),
                try EvidenceTarget.isVisible(row.submission, to: scope, db)
            else { return nil }
            return row
        }
        guard let row else { throw Problem.notFound("attachment", id: text) }
        return row
    }
}

extension PlatformRequestContext {
    /// The organisation whose things the caller may see; `nil` for all. A code that is none sees nothing, not all.
    func organisationScope() throws -> OrganisationCode? {
        guard let text = try scope() else { return nil }
        guard let organisation = OrganisationCode(text) else { throw Problem.noOrganisation }
        return organisation
    }
}
