/// Members and values of an event's types, as tables for people.
struct ShapeTables {
    let words: DocComments

    /// The event's own members first, then each type that occurs in it, in the order of its first mention.
    func text(of shape: Shape) -> String {
        var text = "## Members\n\n"
        var seen: Set<String> = []
        var waiting: [(name: String, shape: Shape)] = []
        if case .named(let name, let inner) = shape {
            seen.insert(name)
            text += table(inner, of: name)
            collect(from: inner, into: &waiting, &seen)
        }
        while !waiting.isEmpty {
            let next = waiting.removeFirst()
            text += "\n### \(words.title(of: next.name))\n\n"
            if let meaning = words.summary(of: next.name) { text += "\(meaning)\n\n" }
            text += table(next.shape, of: next.name)
            collect(from: next.shape, into: &waiting, &seen)
        }
        return text
    }

    private func table(_ shape: Shape, of owner: String) -> String {
        switch shape {
        case .object(let fields):
            "| Member | Type | | Meaning |\n| --- | --- | --- | --- |\n"
                + fields.map { field in
                    "| `\(field.name)` | \(kind(field.shape)) | \(field.isRequired ? "" : "optional") | "
                        + "\(cell(words["\(owner).\(field.name)"])) |\n"
                }.joined()
        case .choice(let texts):
            "| Value | Meaning |\n| --- | --- |\n"
                + texts.map { "| `\($0)` | \(cell(words["\(owner).\($0)"])) |\n" }.joined()
        case .text(let rule): rules(rule).map { "\($0)\n" }.joined()
        case .integer(let minimum): "A whole number\(minimum.map { ", \($0) or more" } ?? "").\n"
        default: ""
        }
    }

    private func rules(_ rule: Shape.TextRule) -> [String] {
        [
            rule.pattern.map { "A text that matches `\($0)`." } ?? "A text.",
            rule.length.map { "\($0.lowerBound) to \($0.upperBound) characters." },
        ].compactMap(\.self)
    }

    private func kind(_ shape: Shape) -> String {
        switch shape {
        case .named(let name, _): "`\(words.title(of: name))`"
        case .list(let element): "list of \(kind(element))"
        case .text(let rule): rule.format ?? "text"
        case .choice, .integer, .boolean, .object: shape.kind
        }
    }

    private func cell(_ text: String?) -> String {
        (text ?? "").replacing("\n\n", with: " ").replacing("|", with: "\\|")
    }

    private func collect(
        from shape: Shape, into waiting: inout [(name: String, shape: Shape)], _ seen: inout Set<String>
    ) {
        switch shape {
        case .named(let name, let inner): if seen.insert(name).inserted { waiting.append((name, inner)) }
        case .list(let element): collect(from: element, into: &waiting, &seen)
        case .object(let fields): for field in fields { collect(from: field.shape, into: &waiting, &seen) }
        case .text, .choice, .integer, .boolean: break
        }
    }
}
