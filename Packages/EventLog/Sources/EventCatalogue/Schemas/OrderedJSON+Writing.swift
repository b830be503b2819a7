extension OrderedJSON {
    /// Two spaces a level; what is short stands on one line. Ends with a line break.
    public var document: String { text(indent: 0) + "\n" }

    /// On one line.
    public var compactText: String {
        switch self {
        case .text(let text): OrderedJSON.quoted(text)
        case .number(let number): String(number)
        case .boolean(let flag): String(flag)
        case .null: "null"
        case .list(let elements): "[\(elements.map(\.compactText).joined(separator: ", "))]"
        case .object(let members):
            members.isEmpty
                ? "{}"
                : "{ \(members.map { "\(OrderedJSON.quoted($0.name)): \($0.value.compactText)" }.joined(separator: ", ")) }"
        }
    }

    private func text(indent: Int) -> String {
        let line = compactText
        if depth <= 1, indent + line.count <= 100 { return line }
        let inner = String(repeating: " ", count: indent + 2)
        let outer = String(repeating: " ", count: indent)
        switch self {
        case .list(let elements) where !elements.isEmpty:
            return "[\n" + elements.map { inner + $0.text(indent: indent + 2) }.joined(separator: ",\n") + "\n\(outer)]"
        case .object(let members) where !members.isEmpty:
            return "{\n"
                + members.map { "\(inner)\(OrderedJSON.quoted($0.name)): \($0.value.text(indent: indent + 2))" }
                .joined(separator: ",\n") + "\n\(outer)}"
        default: return line
        }
    }

    /// How many levels of members or elements there are in it.
    private var depth: Int {
        switch self {
        case .list(let elements): (elements.map(\.depth).max() ?? -1) + 1
        case .object(let members): (members.map(\.value.depth).max() ?? -1) + 1
        default: 0
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
