extension ActivityDecoder {
    private static let rawBound = 200

    func line(_ node: Int) -> Int { Int(tree.nodes[node].line) }

    /// Logs a problem with an element or one of its attributes.
    func problem(
        _ subject: ValueProblem.Subject, _ kind: ValueProblem.Kind, at node: Int, attribute: AttributeName? = nil,
        raw: String? = nil, expected: @autoclosure () -> String
    ) {
        log.add(
            ValueProblem(
                subject: subject, kind: kind, line: line(node), path: path(node, attribute, missing: nil),
                raw: raw.map { String($0.prefix(Self.rawBound)) }, expected: expected()))
    }

    /// Logs that an element is missing inside another one.
    func missing(_ subject: ValueProblem.Subject, _ name: ElementName, in node: Int, expected: String) {
        log.add(
            ValueProblem(
                subject: subject, kind: .missing, line: line(node), path: path(node, nil, missing: name),
                raw: nil, expected: expected))
    }

    /// Logs a second element where one may be. True when it is the first, which counts.
    func isFirst(_ node: Int) -> Bool {
        guard tree.nodes[node].ordinal > 1 else { return true }
        let name = tree.nodes[node].name.rawValue
        problem(.element, .repeated, at: node, expected: "one \(name) only; the first one counts")
        return false
    }

    private func path(_ node: Int, _ attribute: AttributeName?, missing: ElementName?) -> String {
        var steps: [String] = []
        if let missing { steps.append(missing.rawValue) }
        if let attribute { steps.append("@" + attribute.publishedName) }
        var current = node
        while current > root {
            let element = tree.nodes[current]
            let isNumbered = !element.name.comesOnce || element.ordinal > 1
            steps.append(element.name.rawValue + (isNumbered ? "[\(element.ordinal)]" : ""))
            current = Int(element.parent)
        }
        steps.append("\(ElementName.activity.rawValue)[\(index + 1)]")
        return steps.reversed().joined(separator: "/")
    }
}
