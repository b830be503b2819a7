import Findings
import IATI

/// One complete item, an activity or an organisation, on its way through the rules.
struct JudgedItem {
    let tree: JudgedTree
    /// The position of the item in the file, from 1.
    let number: Int
    /// The day for which the file is judged.
    let today: CalendarDate
    private(set) var report: ItemReport

    init(tree: JudgedTree, number: Int, today: CalendarDate, report: ItemReport) {
        self.tree = tree
        self.number = number
        self.today = today
        self.report = report
    }

    /// Adds a finding at an element or one of its attributes.
    mutating func add(
        _ severity: Severity, _ rule: RuleCode, at node: Int, _ attribute: Name? = nil, value: String? = nil,
        _ parameters: () -> [String: String] = { [:] }
    ) {
        guard report.count(severity, rule) else { return }
        var parameters = parameters()
        parameters["element"] = parameters["element"] ?? tree.nodes[node].name.rawValue
        let inside = tree.path(of: node)
        var path = "\(tree.nodes[JudgedTree.item].name.rawValue)[\(number)]"
        if !inside.isEmpty { path += "/" + inside }
        if let attribute {
            path += "/@" + attribute.rawValue
            parameters["attribute"] = attribute.rawValue
        }
        report.keep(
            Finding(
                severity, rule, at: .xml(line: Int(tree.nodes[node].line), path: path), value: value, parameters))
    }

    /// Ends the item.
    ///
    /// - Returns: How many findings there are on it, by severity.
    mutating func endItem(identifier: String?) -> [Severity: Int] {
        report.endItem(identifier: identifier)
    }
}
