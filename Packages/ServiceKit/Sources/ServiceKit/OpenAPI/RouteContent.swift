/// What a request or an answer carries.
public struct RouteContent: Sendable {
    /// What is promised of the content, by media type; `nil` for bytes.
    let types: [String: Schema?]
    /// Whether a request may come without.
    let isRequired: Bool

    /// JSON.
    public static func json(_ schema: Schema, isRequired: Bool = true) -> RouteContent {
        RouteContent(types: ["application/json": schema], isRequired: isRequired)
    }

    /// Bytes of one of these media types.
    public static func bytes(_ types: String...) -> RouteContent {
        RouteContent(types: Dictionary(types.map { ($0, nil) }) { first, _ in first }, isRequired: true)
    }

    /// Either, as the caller asks for.
    public func or(_ other: RouteContent) -> RouteContent {
        RouteContent(types: types.merging(other.types) { first, _ in first }, isRequired: isRequired)
    }

    /// Rows, with a header.
    public static let csv = RouteContent.bytes("text/csv")
    /// A page for people.
    public static let html = RouteContent.bytes("text/html")

    var document: [String: JSONValue] {
        types.mapValues { schema in schema.map { ["schema": $0.json] } ?? [:] }
    }
}
