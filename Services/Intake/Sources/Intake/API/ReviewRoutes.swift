import Domain
import Foundation
import Hummingbird
import Journal
import ServiceKit

/// What people do with a submission after it was received.
struct ReviewRoutes: Sendable {
    let journal: Journal

    func add(to routes: Routes) {
        let officers = Access.roles(.programmeOfficer)
        let partners = Access.own([.submitter, .authorisedOfficer], all: [])
        routes.group("/intake/v1/submissions/{id}")
            .post("review", access: officers, .startReview) { request, context in try await review(request, context) }
            .post("supplement-request", access: officers, .requestSupplement) { request, context in
                try await requestSupplement(request, context)
            }
            .post("supplement", access: partners, .supplement) { request, context in
                try await supplement(request, context)
            }
            .post("decision", access: officers, .decideSubmission) { request, context in
                try await decide(request, context)
            }
            .post("withdrawal", access: partners, .withdrawSubmission) { request, context in
                try await withdraw(request, context)
            }
    }

    private func review(_ request: Request, _ context: PlatformRequestContext) async throws -> SubmissionResponse {
        let identity = try context.requireIdentity()
        return try await step(context, identity) { .startReview(ReviewStarted(submission: $0)) }
    }

    private func requestSupplement(
        _ request: Request, _ context: PlatformRequestContext
    ) async throws -> SubmissionResponse {
        let identity = try context.requireIdentity()
        let body = try await request.decode(as: SupplementQuestion.self, context: context)
        let question = try Said.checked(body.question, as: "question")
        return try await step(context, identity) {
            .requestSupplement(SupplementRequested(submission: $0, question: question, due: body.due))
        }
    }

    private func supplement(_ request: Request, _ context: PlatformRequestContext) async throws -> SubmissionResponse {
        let identity = try context.requireIdentity()
        let body = try await request.decode(as: SupplementAnswer.self, context: context)
        let answer = try Said.checked(body.answer, as: "answer")
        return try await step(context, identity, isPartners: true) {
            .supplement(SupplementReceived(submission: $0, answer: answer))
        }
    }

    private func decide(_ request: Request, _ context: PlatformRequestContext) async throws -> SubmissionResponse {
        let identity = try context.requireIdentity()
        let body = try await request.decode(as: DecisionRequest.self, context: context)
        let why = try Said.checked(body.why, as: "why")
        return try await step(context, identity) {
            .decide(SubmissionDecided(submission: $0, decision: body.decision, why: why))
        }
    }

    private func withdraw(_ request: Request, _ context: PlatformRequestContext) async throws -> SubmissionResponse {
        let identity = try context.requireIdentity()
        let why = try await request.decode(as: ReasonRequest.self, context: context).checked()
        return try await step(context, identity, isPartners: true) {
            .withdraw(SubmissionWithdrawn(submission: $0, why: why))
        }
    }

    /// - Parameter isPartners: whether only the organisation that submitted may take the step; to others the submission
    ///   is "not there".
    private func step(
        _ context: PlatformRequestContext, _ identity: Identity, isPartners: Bool = false,
        _ command: @escaping @Sendable (SubmissionID) -> SubmissionRules.Command
    ) async throws -> SubmissionResponse {
        let text = try context.pathParameter("id")
        let by = identity.command(context)
        do {
            return try await journal.perform { transaction in
                guard let id = SubmissionID(text), let row = try SubmissionRow.find(transaction.db, id: id),
                    !isPartners || row.organisation.text == identity.organisation
                else { throw Problem.notFound("submission", id: text) }
                try transaction.execute(SubmissionRules.self, on: .submission(id), command(id), by: by)
                guard let now = try SubmissionRow.find(transaction.db, id: id) else {
                    throw Problem.notFound("submission", id: text)
                }
                return SubmissionResponse(now, steps: try SubmissionStep.all(transaction.db, of: id))
            }
        } catch let rejection as SubmissionRejection {
            throw Problem(rejection)
        }
    }
}

/// What the reviewer wants to know.
struct SupplementQuestion: Decodable {
    let question: String
    /// Until when, with a zone; the last second counts.
    let due: Date
}

/// What the partner answers.
struct SupplementAnswer: Decodable {
    let answer: String
}

/// How the reviewer decides.
struct DecisionRequest: Decodable {
    let decision: ReviewDecision
    let why: String
}
