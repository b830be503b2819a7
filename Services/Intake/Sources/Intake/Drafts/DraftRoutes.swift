import Domain
import EventLog
import Findings
import Foundation
import HTTPTypes
import Hummingbird
import Journal
import NIOCore
import ServiceKit

/// The addresses under `/intake/v1/drafts`: writing together, and signing.
struct DraftRoutes: Sendable {
    let desk: DraftDesk
    /// Looks for viruses; `nil` where nobody does.
    let scanner: VirusScanner?
    let now: @Sendable () -> Date

    func add(to routes: Routes) {
        // What is being written is the partners' own until it is submitted: the donor's side does not see it.
        let one = Access.own(Role.ofPartners, all: []).hiding("draft")
        let (writing, signing) = (Access.own([.submitter], all: []), Access.own([.authorisedOfficer], all: []))
        let both = Access.own([.submitter, .authorisedOfficer], all: [])
        routes.group("/intake/v1/drafts")
            .post(access: writing, .startDraft) { request, context in try await start(request, context) }
            .get(access: .own(Role.ofPartners, all: []), .drafts) { request, context in try await list(request, context)
            }
            .get("{id}", access: one, .draft) { request, context in try await show(request, context) }
            .get("{id}/content", access: one, .draftContent) { request, context in try await content(request, context) }
            .put("{id}/content", access: writing, .saveDraft) { request, context in try await save(request, context) }
            .get("{id}/versions", access: one, .draftVersions) { request, context in
                try await versions(request, context)
            }
            .get("{id}/versions/{number}", access: one, .draftVersion) { request, context in
                try await version(request, context)
            }
            .get("{id}/conflicts/{number}", access: one, .draftConflict) { request, context in
                try await conflict(request, context)
            }
            .get("{id}/findings", access: one, .draftFindings) { request, context in
                try await findings(request, context)
            }
            .post("{id}/signature-request", access: writing, .requestSignature) { request, context in
                try await requestSignature(request, context)
            }
            .post("{id}/signature", access: signing, .signDraft) { request, context in try await sign(request, context)
            }
            .post("{id}/return", access: both, .returnDraft) { request, context in
                try await returnToDraft(request, context)
            }
            .post("{id}/withdrawal", access: both, .withdrawDraft) { request, context in
                try await withdraw(request, context)
            }
    }

    private func start(_ request: Request, _ context: PlatformRequestContext) async throws -> Response {
        let identity = try context.requireIdentity()
        let body = try await request.decode(as: StartRequest.self, context: context)
        let title = body.title.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !title.isEmpty, title.utf8.count <= 400 else {
            throw Problem(
                .invalidValue, status: .unprocessableContent, detail: "The title is empty or longer than 400 bytes.",
                field: "title", remedy: "Give the draft a short title.")
        }
        guard DocumentKind.all.contains(body.kind) else {
            throw Problem(
                .invalidValue, status: .unprocessableContent, detail: "An \(body.kind.rawValue) is not written here.",
                field: "kind", remedy: "Set kind to one of: \(DocumentKind.names.joined(separator: ", ")).")
        }
        let sight = try await desk.start(
            body.kind, title: title, by: identity.officer, identity.command(context))
        var response = try context.responseEncoder.encode(DraftResponse(sight), from: request, context: context)
        response.status = .created
        response.headers[.location] = "/intake/v1/drafts/\(sight.draft.id)"
        return response
    }

    private func list(_ request: Request, _ context: PlatformRequestContext) async throws -> Page<DraftResponse> {
        let organisation = try OrganisationCode(of: context.requireIdentity().officer)
        let page = try request.query(allowing: Paging.parameters).page(by: Int64.self)
        let rows = try await desk.journal.read {
            try DraftRow.list($0, for: organisation, after: page.after ?? 0, limit: page.fetchCount)
        }
        return try Page(rows.map { Numbered(number: $0.number, row: $0) }, for: page, position: \.number)
            .map { DraftResponse($0.row) }
    }

    private func show(_ request: Request, _ context: PlatformRequestContext) async throws -> DraftResponse {
        _ = try request.query()
        let (draft, latest) = try await found(context)
        let receipt = try await desk.journal.read { try SubmissionRow.find($0, id: draft.id) }
        return DraftResponse(draft, version: latest?.number ?? 0, receipt: receipt)
    }

    private func content(_ request: Request, _ context: PlatformRequestContext) async throws -> Response {
        _ = try request.query()
        let (_, latest) = try await found(context)
        guard let latest else { throw Problem.emptyDraft }
        return Self.response(latest)
    }

    /// `If-Match: "3"` names the version that this was written on; `"0"` where nothing was written before.
    private func save(_ request: Request, _ context: PlatformRequestContext) async throws -> DraftResponse {
        _ = try request.query()
        let identity = try context.requireIdentity()
        let version = try Self.basedOn(request)
        let body = try await request.body.collect(upTo: context.maxUploadSize)
        let bytes = Array(body.readableBytesView)
        do throws(DoorRefusal) {
            guard case .object = try UploadDoor.document(bytes) else { throw .notJSON("it is no object") }
        } catch {
            throw error.problem
        }
        let id = try Self.id(context)
        try await scan(bytes, by: identity, context)
        return DraftResponse(try await desk.save(bytes, of: id, basedOn: version, by: identity.officer))
    }

    private func versions(
        _ request: Request, _ context: PlatformRequestContext
    ) async throws -> DraftVersionsResponse {
        _ = try request.query()
        let (draft, _) = try await found(context)
        let all = try await desk.journal.read { try DraftVersion.all($0, of: draft.id) }
        return DraftVersionsResponse(items: all.map(DraftVersionResponse.init))
    }

    private func version(_ request: Request, _ context: PlatformRequestContext) async throws -> Response {
        try await saved(request, context, "version") { try DraftVersion.find($0, of: $1, number: $2) }
    }

    private func conflict(_ request: Request, _ context: PlatformRequestContext) async throws -> Response {
        try await saved(request, context, "conflict") { try DraftVersion.conflict($0, of: $1, number: $2) }
    }

    private func findings(
        _ request: Request, _ context: PlatformRequestContext
    ) async throws -> DraftFindingsResponse {
        let language = try MessageLanguage(of: request, request.query(allowing: ["language"]))
        let (draft, latest) = try await found(context)
        guard let latest else { throw Problem.emptyDraft }
        let outcome = try await desk.judged(latest.content, draft, at: now())
        return DraftFindingsResponse(outcome.judgement, version: latest.number, in: language)
    }

    private func requestSignature(
        _ request: Request, _ context: PlatformRequestContext
    ) async throws -> DraftResponse {
        let identity = try context.requireIdentity()
        return DraftResponse(
            try await desk.requestSignature(
                of: Self.id(context), by: identity.officer, at: now(), identity.command(context)))
    }

    private func sign(_ request: Request, _ context: PlatformRequestContext) async throws -> DraftResponse {
        let identity = try context.requireIdentity()
        let body = try await request.decode(as: SigningRequest.self, context: context)
        let (sight, receipt) = try await desk.sign(
            Self.id(context), contentHash: body.contentHash, by: identity.officer, identity.command(context))
        return DraftResponse(sight, receipt: receipt)
    }

    private func returnToDraft(_ request: Request, _ context: PlatformRequestContext) async throws -> DraftResponse {
        let identity = try context.requireIdentity()
        let why = try await request.decode(as: ReasonRequest.self, context: context).checked()
        return DraftResponse(
            try await desk.returnToDraft(
                Self.id(context), why: why, by: identity.officer, identity.command(context)))
    }

    private func withdraw(_ request: Request, _ context: PlatformRequestContext) async throws -> DraftResponse {
        let identity = try context.requireIdentity()
        let why = try await request.decode(as: ReasonRequest.self, context: context).checked()
        return DraftResponse(
            try await desk.withdraw(Self.id(context), why: why, by: identity.officer, identity.command(context)))
    }
}
