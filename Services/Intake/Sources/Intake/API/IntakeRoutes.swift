import Domain
import Findings
import Foundation
import HTTPTypes
import Hummingbird
import Journal
import NIOCore
import ServiceKit

/// The addresses under `/intake/v1`.
struct IntakeRoutes: Sendable {
    let journal: Journal
    let reception: Reception

    func add(to routes: Routes) {
        let one = Access.sentByPartners.hiding("submission")
        routes.group("/intake/v1/submissions")
            .post(access: .roles(.submitter), .submit) { request, context in try await submit(request, context) }
            .get(access: .sentByPartners, .submissions) { request, context in try await list(request, context) }
            .get("{id}", access: one, .submission) { request, context in try await show(request, context) }
            .get("{id}/findings", access: one, .submissionFindings) { request, context in
                try await findings(request, context)
            }
            .get("{id}/annotated.xlsx", access: one, .annotatedWorkbook) { request, context in
                try await annotated(.xlsx, request, context)
            }
            .get("{id}/annotated.csv", access: one, .annotatedText) { request, context in
                try await annotated(.csv, request, context)
            }
    }

    private func submit(_ request: Request, _ context: PlatformRequestContext) async throws -> Response {
        let identity = try context.requireIdentity()
        let envelope = try SubmissionHeaders.envelope(request, identity, context)
        let receipt = try await reception.receive(request.body, envelope)
        let body = SubmissionResponse(receipt.submission, isDuplicate: receipt.isDuplicate)
        var response = try context.responseEncoder.encode(body, from: request, context: context)
        response.status = .accepted
        response.headers[.location] = "/intake/v1/submissions/\(receipt.submission.id)"
        return response
    }

    /// `wait=N`: answers when the submission is judged and published, at the latest after N seconds.
    private func show(_ request: Request, _ context: PlatformRequestContext) async throws -> SubmissionResponse {
        let id = try visibleSubmission(context)
        let query = try request.query(allowing: ["wait", "language"])
        let wait = try query.integer("wait", in: 0...60) ?? 0
        let language = try MessageLanguage(of: request, query)
        let row = try await Patience.wait(seconds: wait, for: journal.commits) {
            try await find(id, context)
        } until: {
            $0.isDone
        }
        let (findings, steps) = try await journal.read { db in
            (
                try RecordedFinding.list(db, of: id, limit: SubmissionResponse.findingsShown),
                try SubmissionStep.all(db, of: id)
            )
        }
        let told = row.verdict.map { _ in findings.map { FindingResponse($0, in: language) } }
        return SubmissionResponse(row, findings: told, steps: steps)
    }

    private func list(_ request: Request, _ context: PlatformRequestContext) async throws -> Page<SubmissionResponse> {
        let scope = try context.organisationScope()
        let page = try request.query(allowing: Paging.parameters).page(by: Int64.self)
        let rows = try await journal.read {
            try SubmissionRow.list($0, organisation: scope, after: page.after ?? 0, limit: page.fetchCount)
        }
        return try SubmissionPage(rows, page).page
    }

    private func findings(_ request: Request, _ context: PlatformRequestContext) async throws -> Page<NumberedFinding> {
        let id = try visibleSubmission(context)
        _ = try await find(id, context)
        let query = try request.query(allowing: Paging.parameters + ["language"])
        let (page, language) = (try query.page(by: Int.self), try MessageLanguage(of: request, query))
        let findings = try await journal.read {
            try RecordedFinding.list($0, of: id, after: page.after ?? 0, limit: page.fetchCount)
        }
        let numbered = findings.enumerated().map {
            NumberedFinding(
                number: (page.after ?? 0) + $0.offset + 1, finding: FindingResponse($0.element, in: language))
        }
        return try Page(numbered, for: page, position: \.number)
    }

    func visibleSubmission(_ context: PlatformRequestContext) throws -> SubmissionID {
        let text = try context.pathParameter("id")
        guard let id = SubmissionID(text) else { throw Problem.notFound("submission", id: text) }
        return id
    }

    /// Another organisation's is "not there" for a partner.
    func find(_ id: SubmissionID, _ context: PlatformRequestContext) async throws -> SubmissionRow {
        let scope = try context.organisationScope()
        guard let row = try await journal.read({ try SubmissionRow.find($0, id: id) }),
            scope == nil || row.organisation == scope
        else { throw Problem.notFound("submission", id: id.text) }
        return row
    }
}
