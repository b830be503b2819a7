import HTTPTypes
import ServiceKit

/// The addresses under `/intake/v1/webhooks`.
extension RouteDescription {
    private static let oneWebhook = Schema.object(
        ["id": .text, "organisation": .text, "url": .text, "registeredAt": .instant], optional: ["secret": .text])

    static let registerWebhook = RouteDescription(
        "Has a system told what becomes of submissions; the secret is shown once.",
        takes: .json(.object(["url": .text])), statuses: [.created], answers: .json(oneWebhook))
    static let webhooks = RouteDescription(
        "The systems that are told.", answers: .json(.object(["items": .list(of: oneWebhook)])))
    static let removeWebhook = RouteDescription("Has a system told no more.", statuses: [.noContent])
    static let webhookMessages = RouteDescription(
        "What a system was told, and what became of it.", .paging,
        answers: .json(
            .page(
                of: .object(
                    [
                        "number": .integer, "id": .text, "type": .text,
                        "state": .choice(["waiting", "delivered", "given-up"]), "attempts": .integer(from: 0),
                    ],
                    optional: [
                        "lastAttempt": .instant, "nextAttempt": .instant, "status": .integer, "problem": .text,
                    ]))))
}
