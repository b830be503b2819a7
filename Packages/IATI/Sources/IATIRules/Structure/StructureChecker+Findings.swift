import Findings

/// What may be wrong with the structure of a file.
enum StructureRule: String, CaseIterable {
    case missingElement = "missing-element"
    case unknownElement = "unknown-element"
    case misplacedElement = "misplaced-element"
    case repeatedElement = "repeated-element"
    case elementInValue = "element-in-value"
    case missingAttribute = "missing-attribute"
    case unknownAttribute = "unknown-attribute"
    case badValue = "bad-value"
    case text = "text"

    var code: RuleCode { RuleCode(rawValue: "iati.structure." + rawValue) }
}

extension StructureChecker {
    /// Adds an error on the structure at an open element.
    ///
    /// - Parameter line: Where, unless it is the line of the element itself.
    mutating func add(
        _ rule: StructureRule, in place: Int, line: Int? = nil, attribute: String? = nil, value: String? = nil,
        _ parameters: [String: String] = [:]
    ) {
        guard place == 0 || report.count(.error, rule.code) else { return }
        var parameters = parameters
        parameters["parent"] = open[place].name?.rawValue ?? "–"
        if let attribute { parameters["attribute"] = attribute }
        let path = path(of: place) + (attribute.map { "/@" + $0 } ?? "")
        let finding = Finding(
            .error, rule.code, at: .xml(line: line ?? open[place].line, path: path), value: value, parameters)
        if place == 0 { report.addToFile(finding) } else { report.keep(finding) }
    }

    /// Advises on a text that is kept in part only.
    mutating func addLongText(_ place: Int) {
        guard place > 0, open[place].name == .narrative, report.count(.advice, FileRule.textTooLong.code) else {
            return
        }
        report.keep(
            Finding(
                .advice, FileRule.textTooLong.code, at: .xml(line: open[place].line, path: path(of: place)),
                ["limit": "\(IATIJudge.keptText)"]))
    }

    /// The path of an open element, from the item on.
    func path(of place: Int) -> String {
        guard place > 0 else { return table.root.rawValue }
        let item = "\(table.item.rawValue)[\(itemCount + 1)]"
        guard let node = open[place].node else {
            // Inside what another namespace brings: the last element of the standard around it is where to look.
            return place > 1 ? path(of: place - 1) : item
        }
        let inside = tree.path(of: Int(node))
        return inside.isEmpty ? item : item + "/" + inside
    }
}
