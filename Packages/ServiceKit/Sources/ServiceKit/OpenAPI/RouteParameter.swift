/// A parameter of an address: in its query, its path or the headers of the request.
public struct RouteParameter: Sendable {
    /// Where the parameter stands.
    enum Place: String, Sendable {
        case query, path, header
    }

    let name: String
    let place: Place
    let schema: Schema
    let isRequired: Bool
    let meaning: String?

    /// A parameter of the query.
    public static func query(
        _ name: String, _ schema: Schema = .text, isRequired: Bool = false, _ meaning: String? = nil
    ) -> RouteParameter {
        RouteParameter(name: name, place: .query, schema: schema, isRequired: isRequired, meaning: meaning)
    }

    /// A header of the request.
    public static func header(
        _ name: String, _ schema: Schema = .text, isRequired: Bool = false, _ meaning: String
    ) -> RouteParameter {
        RouteParameter(name: name, place: .header, schema: schema, isRequired: isRequired, meaning: meaning)
    }

    /// A part of the path. Any text may stand there: one that names nothing is not found.
    static func path(_ name: String) -> RouteParameter {
        RouteParameter(
            name: name, place: .path, schema: .text(length: 1...RouteParameter.longestPart), isRequired: true,
            meaning: nil)
    }

    /// What is promised of a part of a path, not what is refused.
    private static let longestPart = 200

    var document: JSONValue {
        var members: [String: JSONValue] = [
            "name": .string(name), "in": .string(place.rawValue), "required": .boolean(isRequired),
            "schema": schema.json,
        ]
        members["description"] = meaning.map { .string($0) }
        return .object(members)
    }
}

extension [RouteParameter] {
    /// Those of a list that comes in parts, see ``QueryParameters/page(by:)``.
    public static let paging: [RouteParameter] = [
        .query("limit", .integer(in: 1...Paging.maximumLimit), "The most items of the answer, by default 100."),
        .query("cursor", .text, "What the part before had as next."),
    ]
}
