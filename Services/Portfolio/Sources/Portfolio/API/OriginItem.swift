/// What brought something in: `submission`, `award` or `grant`, with its identifier.
struct OriginItem: Encodable, Sendable {
    let kind: String
    let id: String
}
