public import Foundation

/// Any JSON value as a tree, with numbers as they were written: for documents whose form is not known beforehand.
public enum JSONTree: Sendable, Equatable {
    case object([String: JSONTree])
    case array([JSONTree])
    case text(String)
    case number(Decimal)
    case flag(Bool)
    case null

    /// Reads one JSON value (RFC 8259).
    ///
    /// Throws `DecodingError.dataCorrupted` when the bytes are not JSON, hold a number of more digits than a decimal
    /// has, or name a member of an object twice, because nobody can tell which of the two is meant.
    public init(_ bytes: [UInt8]) throws {
        try self.init(JSONDocument(bytes), 0)
    }

    private init(_ document: JSONDocument, _ index: Int) throws {
        let node = document.nodes[index]
        switch node.kind {
        case .null: self = .null
        case .bool: self = .flag(node.flag)
        case .string: self = .text(try Self.text(document, index))
        case .number:
            guard let number = document.string(index).flatMap({ Decimal(string: $0) }), number.isFinite else {
                throw Self.fault(document, index, "the number is too large")
            }
            self = .number(number)
        case .array:
            var elements: [JSONTree] = []
            var element = index + 1
            while element < Int(node.next) {
                elements.append(try JSONTree(document, element))
                element = Int(document.nodes[element].next)
            }
            self = .array(elements)
        case .object:
            var members: [String: JSONTree] = [:]
            for key in document.keys(of: index) {
                let value = try JSONTree(document, key + 1)
                guard members.updateValue(value, forKey: try Self.text(document, key)) == nil else {
                    throw Self.fault(document, key + 1, "the member stands twice")
                }
            }
            self = .object(members)
        }
    }

    private static func text(_ document: JSONDocument, _ index: Int) throws -> String {
        guard let text = document.string(index) else {
            throw fault(document, index, "the string holds an escape that is none")
        }
        return text
    }

    private static func fault(_ document: JSONDocument, _ index: Int, _ problem: String) -> DecodingError {
        let path = document.path(to: index)
        let place = path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: "/")
        return .dataCorrupted(.init(codingPath: path, debugDescription: "\(problem) at /\(place)"))
    }
}
