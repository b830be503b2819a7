/// A text with named placeholders in braces.
public struct MessageTemplate: Sendable {
    private let text: String

    /// A template from its text.
    public init(_ text: String) {
        self.text = text
    }

    /// The names of the placeholders.
    public var placeholders: Set<String> {
        var names: Set<String> = []
        walk { part, isName in if isName { names.insert(String(part)) } }
        return names
    }

    /// The text with the parameters of a finding in the places of their names; those it does not have become `–`.
    func filled(for finding: Finding) -> String {
        var filled = ""
        walk { part, isName in
            guard isName else { return filled.append(contentsOf: part) }
            let name = String(part)
            filled.append(finding.parameters[name] ?? (name == "value" ? finding.value : nil) ?? "–")
        }
        return filled
    }

    /// Visits the texts between placeholders and the names of the placeholders, in order. What comes in is never read
    /// for placeholders again: values come from strangers.
    private func walk(_ visit: (_ part: Substring, _ isName: Bool) -> Void) {
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            visit(rest[..<open], false)
            visit(rest[rest.index(after: open)..<close], true)
            rest = rest[rest.index(after: close)...]
        }
        visit(rest, false)
    }
}
