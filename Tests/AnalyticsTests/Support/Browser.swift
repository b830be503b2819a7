import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import ServiceKit
import Testing

/// Reads answers of the service.
struct Browser: Sendable {
    let client: any TestClientProtocol
    let key: String

    /// The JSON of an answer that must be 200, as an analyst of the programme sees it.
    func get(
        _ path: String, isOpen: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> JSONValue {
        let answer = try await ask(path, withKey: !isOpen)
        #expect(answer.status == 200, "\(path): \(answer.text)", sourceLocation: sourceLocation)
        return try PlatformJSON.decoder().decode(JSONValue.self, from: Data(answer.text.utf8))
    }

    /// The rows of a CSV file without quoted line breaks, by the names of its columns.
    func table(_ path: String, isOpen: Bool = false) async throws -> [[String: String]] {
        let lines = try await ask(path, withKey: !isOpen).text.split(separator: "\r\n").map {
            CSVFields.read(String($0))
        }
        guard let header = lines.first else { return [] }
        return lines.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
    }

    func ask(_ path: String, accept: String? = nil, withKey: Bool = false) async throws -> Answer {
        var headers: HTTPFields = [:]
        headers[.accept] = accept
        if withKey { headers[.authorization] = "Bearer \(key)" }
        return try await client.execute(uri: path, method: .get, headers: headers) { response in
            Answer(
                status: response.status.code, contentType: response.headers[.contentType] ?? "",
                text: String(buffer: response.body))
        }
    }

    struct Answer: Sendable {
        let status: Int
        let contentType: String
        let text: String
    }
}

enum CSVFields {
    static func read(_ line: String) -> [String] {
        var fields = [""]
        var (isQuoted, last) = (false, Character(" "))
        for character in line {
            switch character {
            case "\"":
                // A quote within quotes stands twice.
                if !isQuoted, last == "\"" { fields[fields.count - 1].append(character) }
                isQuoted.toggle()
            case "," where !isQuoted: fields.append("")
            default: fields[fields.count - 1].append(character)
            }
            last = character
        }
        return fields
    }
}

extension JSONValue {
    subscript(_ name: String) -> JSONValue {
        if case .object(let members) = self { members[name] ?? .null } else { .null }
    }

    subscript(_ index: Int) -> JSONValue { list.indices.contains(index) ? list[index] : .null }

    var list: [JSONValue] { if case .array(let items) = self { items } else { [] } }

    var text: String? { if case .string(let text) = self { text } else { nil } }

    var number: Int? { if case .integer(let number) = self { number } else { nil } }
}
