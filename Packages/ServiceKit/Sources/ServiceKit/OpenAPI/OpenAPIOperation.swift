import HTTPTypes

/// One address with its method, as the document has it.
struct OpenAPIOperation {
    private let row: AccessTable.Row

    init(_ row: AccessTable.Row) { self.row = row }

    var document: JSONValue {
        var members: [String: JSONValue] = [
            "operationId": .string(Self.name(row.address)),
            "parameters": .array((parts + (row.about?.parameters ?? [])).map(\.document)),
            "responses": .object(responses),
            "security": row.access.callers == .everyone ? [[:], ["bearer": []]] : [["bearer": []]],
        ]
        members["summary"] = row.about.map { .string($0.summary) }
        members["requestBody"] = row.about?.takes.map {
            ["required": .boolean($0.isRequired), "content": .object($0.document)]
        }
        return .object(members)
    }

    /// `post-intake-v1-submissions-id-review`
    private static func name(_ address: AccessTable.Address) -> String {
        ([address.method.rawValue.lowercased()] + address.path.split { !($0.isLetter || $0.isNumber) }.map(String.init))
            .joined(separator: "-")
    }

    private var parts: [RouteParameter] {
        row.address.path.split(separator: "/").filter { $0.hasPrefix("{") && $0.hasSuffix("}") }
            .map { .path(String($0.dropFirst().dropLast())) }
    }

    private var responses: [String: JSONValue] {
        var contents: [HTTPResponse.Status: [String: JSONValue]] = [:]
        for status in row.about?.statuses ?? [] {
            contents[status] = status.kind == .redirection ? [:] : row.about?.answers?.document ?? [:]
        }
        let problem: JSONValue = ["schema": ["$ref": "#/components/schemas/Problem"]]
        for status in problems { contents[status, default: [:]]["application/problem+json"] = problem }
        let documents = contents.map { status, content in
            let members: [String: JSONValue] = ["description": .string(status.reasonPhrase)]
            let all = content.isEmpty ? members : members.merging(["content": .object(content)]) { first, _ in first }
            return (String(status.code), JSONValue.object(all))
        }
        return Dictionary(documents) { first, _ in first }
    }

    /// What is answered when it cannot be done, as far as it follows from the declaration.
    private var problems: Set<HTTPResponse.Status> {
        // A key that is not known is refused at open addresses, too, and so is somebody whom nobody gave a role.
        var problems: Set<HTTPResponse.Status> = [
            .badRequest, .unauthorized, .forbidden, .methodNotAllowed, .tooManyRequests, .serviceUnavailable,
        ]
        if !parts.isEmpty || row.access.hidden != nil { problems.insert(.notFound) }
        if row.address.method != .get { problems.insert(.conflict) }
        if row.about?.takes != nil {
            problems.formUnion([.contentTooLarge, .unsupportedMediaType, .unprocessableContent])
        }
        return problems.union(row.about?.problems ?? [])
    }
}
