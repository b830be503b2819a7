import HTTPTypes

/// The OpenAPI 3.1 document of a server, made of what its routes declare.
public struct OpenAPIDocument: Sendable {
    /// The document.
    public let json: JSONValue
    /// The addresses that nobody described, such as `GET /things`. They stand in the document without any promise.
    public let undescribed: [String]

    /// - Parameters:
    ///   - title: the product.
    ///   - version: the version that runs.
    public init(_ routes: Routes, title: String, version: String) {
        let rows = routes.table.all
        undescribed = rows.filter { $0.about == nil }.map { "\($0.address.method.rawValue) \($0.address.path)" }
        let operations = rows.map { row in
            (row.address.path, [row.address.method.rawValue.lowercased(): OpenAPIOperation(row).document])
        }
        let paths = Dictionary(operations) { $0.merging($1) { first, _ in first } }
        json = [
            "openapi": "3.1.0",
            "info": ["title": .string(title), "version": .string(version)],
            "paths": .object(paths.mapValues { .object($0) }),
            "components": [
                "schemas": ["Problem": Self.problem.json],
                "securitySchemes": [
                    "bearer": [
                        "type": "http", "scheme": "bearer",
                        "description": "An access key, or a token of the sign-in service.",
                    ]
                ],
            ],
        ]
    }

    /// RFC 9457, with what every problem of the platform says beside.
    private static let problem = Schema.object(
        ["type": .text, "title": .text, "status": .integer(in: 400...599), "detail": .text, "remedy": .text],
        optional: ["field": .text, "instance": .text])
}
