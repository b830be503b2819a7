import Domain
import EventLog
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import Journal
import ServiceKit

/// The addresses under `/intake/v1/webhooks`: where an organisation's own system is told what becomes of its submissions.
struct WebhookRoutes: Sendable {
    let journal: Journal
    let allowsOwnNetwork: Bool

    /// More than this an organisation does not need.
    private static let most = 20

    func add(to routes: Routes) {
        let writing = Access.own([.submitter], all: []).hiding("webhook")
        let reading = Access.own(Role.ofPartners, all: [.operator]).hiding("webhook")
        routes.group("/intake/v1/webhooks")
            .post(access: .own([.submitter], all: []), .registerWebhook) { request, context in
                try await register(request, context)
            }
            .get(access: .own(Role.ofPartners, all: [.operator]), .webhooks) { request, context in
                try await list(request, context)
            }
            .delete("{id}", access: writing, .removeWebhook) { request, context in try await remove(request, context) }
            .get("{id}/messages", access: reading, .webhookMessages) { request, context in
                try await messages(request, context)
            }
    }

    private func register(_ request: Request, _ context: PlatformRequestContext) async throws -> Response {
        let identity = try context.requireIdentity()
        let organisation = try OrganisationCode(of: identity.officer)
        let body = try await request.decode(as: WebhookRequest.self, context: context)
        let address = try WebhookAddress(body.url, allowsOwnNetwork: allowsOwnNetwork)
        let (id, secret, by) = (WebhookID(UUID()), WebhookSecret(), identity.command(context))
        let row = try await journal.perform { transaction in
            let count = try Int.fetchOne(
                transaction.db, sql: "SELECT count(*) FROM webhooks WHERE organisation = ? AND is_active",
                arguments: [organisation.text])
            guard count ?? 0 < Self.most else { throw Problem.tooManyWebhooks(Self.most) }
            try transaction.db.execute(
                sql: "INSERT INTO webhook_secrets VALUES (?, ?)", arguments: [id.text, secret.stored])
            try transaction.execute(
                WebhookRules.self, on: .webhook(id),
                .registered(WebhookRegistered(webhook: id, organisation: organisation, url: address.text)), by: by)
            return try WebhookRow.find(transaction.db, id: id.text)
        }
        guard let row else { throw Problem.notFound("webhook", id: id.text) }
        var response = try context.responseEncoder.encode(
            WebhookResponse(row, secret: secret.reveal()), from: request, context: context)
        response.status = .created
        response.headers[.location] = "/intake/v1/webhooks/\(id)"
        return response
    }

    private func list(_ request: Request, _ context: PlatformRequestContext) async throws -> WebhooksResponse {
        _ = try request.query()
        let scope = try context.scope()
        let rows = try await journal.read { try WebhookRow.all($0, organisation: scope) }
        return WebhooksResponse(items: rows.map { WebhookResponse($0) })
    }

    private func remove(_ request: Request, _ context: PlatformRequestContext) async throws -> Response {
        _ = try request.query()
        let row = try await found(context)
        let by = try context.requireIdentity().command(context)
        guard let id = WebhookID(row.id) else { throw Problem.notFound("webhook", id: row.id) }
        try await journal.perform { transaction in
            try transaction.execute(WebhookRules.self, on: .webhook(id), .removed(WebhookRemoved(webhook: id)), by: by)
            // Nothing is signed with it any more.
            try transaction.db.execute(sql: "DELETE FROM webhook_secrets WHERE webhook = ?", arguments: [id.text])
        }
        return Response(status: .noContent)
    }

    private func messages(
        _ request: Request, _ context: PlatformRequestContext
    ) async throws -> Page<WebhookMessageResponse> {
        let row = try await found(context)
        let page = try request.query(allowing: Paging.parameters).page(by: Int64.self)
        let messages = try await journal.read {
            try WebhookMessageResponse.list($0, of: row.id, after: page.after ?? 0, limit: page.fetchCount)
        }
        return try Page(messages, for: page, position: \.number)
    }

    private func found(_ context: PlatformRequestContext) async throws -> WebhookRow {
        let (id, scope) = (try context.pathParameter("id"), try context.scope())
        guard let row = try await journal.read({ try WebhookRow.find($0, id: id) }),
            scope == nil || row.organisation == scope
        else { throw Problem.notFound("webhook", id: id) }
        return row
    }
}

extension Problem {
    fileprivate static func tooManyWebhooks(_ most: Int) -> Problem {
        Problem(
            .conflict, status: .conflict, detail: "Your organisation has \(most) webhooks already.",
            remedy: "Remove one that is not used any more.")
    }
}
