extension ActivityDecoder {
    /// An attribute as published; an empty one counts as not stated.
    func optional(_ name: AttributeName, _ node: Int) -> String? {
        guard let range = tree.range(of: name, in: node), !range.isEmpty else { return nil }
        return tree.string(range)
    }

    /// An attribute that must be there and hold something.
    func required(
        _ name: AttributeName, _ node: Int, _ subject: ValueProblem.Subject, expected: @autoclosure () -> String
    ) -> String? {
        guard let range = tree.range(of: name, in: node) else {
            problem(subject, .missing, at: node, attribute: name, expected: expected())
            return nil
        }
        guard !tree.trimmed(range).isEmpty else {
            problem(subject, .empty, at: node, attribute: name, raw: tree.string(range), expected: expected())
            return nil
        }
        return tree.string(range)
    }

    /// A code of a closed list of the standard. Unknown and empty ones are kept as published.
    func code<Meaning: RawRepresentable<String> & CaseIterable & Sendable & Equatable>(
        _ name: AttributeName, _ node: Int, _ subject: ValueProblem.Subject, isRequired: Bool = true,
        of meaning: Meaning.Type = Meaning.self
    ) -> Coded<Meaning>? {
        guard let raw = tree.text(of: name, in: node) else {
            if isRequired {
                problem(subject, .missing, at: node, attribute: name, expected: Self.codes(of: meaning))
            }
            return nil
        }
        let code = Coded<Meaning>(raw)
        if code.meaning == nil {
            let kind = raw.isEmpty ? ValueProblem.Kind.empty : .unknownCode
            problem(subject, kind, at: node, attribute: name, raw: raw, expected: Self.codes(of: meaning))
        }
        return code
    }

    /// A flag (`xsd:boolean`); nil when it is not stated or unusable.
    func flag(_ name: AttributeName, _ node: Int, _ subject: ValueProblem.Subject) -> Bool? {
        guard let range = tree.range(of: name, in: node) else { return nil }
        switch tree.string(tree.trimmed(range)) {
        case "1", "true": return true
        case "0", "false": return false
        case let text:
            problem(
                subject, text.isEmpty ? .empty : .notBoolean, at: node, attribute: name, raw: tree.string(range),
                expected: "1, 0, true or false")
            return nil
        }
    }

    /// A whole number in a range; nil when it is not stated or unusable.
    func integer(
        _ name: AttributeName, _ node: Int, _ subject: ValueProblem.Subject, in bounds: ClosedRange<Int>
    ) -> Int? {
        guard let range = tree.range(of: name, in: node) else { return nil }
        let text = tree.string(tree.trimmed(range))
        guard let number = Int(text), bounds.contains(number) else {
            problem(
                subject, text.isEmpty ? .empty : .notInteger, at: node, attribute: name, raw: tree.string(range),
                expected: "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
            return nil
        }
        return number
    }

    /// A day; nil when it is unusable, or not stated.
    func date(
        _ name: AttributeName, _ node: Int, _ subject: ValueProblem.Subject, isRequired: Bool = true
    ) -> CalendarDate? {
        guard let range = tree.range(of: name, in: node) else {
            if isRequired { problem(subject, .missing, at: node, attribute: name, expected: Self.dateForm) }
            return nil
        }
        if let date = DateText.date(tree.bytes.span.extracting(range)) { return date }
        let kind = tree.trimmed(range).isEmpty ? ValueProblem.Kind.empty : .notDate
        problem(subject, kind, at: node, attribute: name, raw: tree.string(range), expected: Self.dateForm)
        return nil
    }

    static let dateForm = "a day as YYYY-MM-DD"

    private static func codes<Meaning: RawRepresentable<String> & CaseIterable>(of meaning: Meaning.Type) -> String {
        "a code of the standard: " + meaning.allCases.map(\.rawValue).joined(separator: ", ")
    }
}
