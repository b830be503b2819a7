/// An organisation wants its own system to be told what becomes of its submissions. The secret that signs what it is told
/// is no part of the history.
public struct WebhookRegistered: DomainEvent {
    public static let type = EventType(.intake, "webhook-registered", in: "webhook")

    public let webhook: WebhookID
    public let organisation: OrganisationCode
    /// Where messages are sent to.
    public let url: String

    public init(webhook: WebhookID, organisation: OrganisationCode, url: String) {
        self.webhook = webhook
        self.organisation = organisation
        self.url = url
    }
}

/// Nothing is sent there any more.
public struct WebhookRemoved: DomainEvent {
    public static let type = EventType(.intake, "webhook-removed", in: "webhook")

    public let webhook: WebhookID

    public init(webhook: WebhookID) { self.webhook = webhook }
}
