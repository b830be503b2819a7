import Findings
import IATI

/// Judges a file while it is read: the structure element by element, the rest item by item.
final class DocumentJudge: ElementObserver {
    private let configuration: JudgeConfiguration
    private let rules: ItemRules
    private var checker: StructureChecker
    private var hasStarted = false
    private var identifiers: Set<String> = []
    private var completed: [ActivityJudgement] = []
    private(set) var items: [Verdict: Int] = [:]

    init(configuration: JudgeConfiguration) {
        self.configuration = configuration
        rules = ItemRules(donor: configuration.donor)
        checker = StructureChecker(table: .activities, limitPerRule: configuration.findingsPerRule)
    }

    /// The items that ended since the last call.
    func takeItems() -> [ActivityJudgement] {
        defer { completed.removeAll(keepingCapacity: true) }
        return completed
    }

    /// What was found so far.
    var report: ItemReport { checker.report }

    func start(_ name: XMLName, attributes: XMLAttributes, line: Int) {
        if !hasStarted {
            hasStarted = true
            if String(cString: name.local) == Name.iatiOrganisations.rawValue {
                checker = StructureChecker(table: .organisations, limitPerRule: configuration.findingsPerRule)
            }
        }
        checker.start(name, attributes: attributes, line: line)
    }

    func text(_ text: UnsafeBufferPointer<UInt8>) {
        checker.text(text)
    }

    func end() {
        guard checker.end() else { return }
        endItem(line: checker.itemLine)
    }

    private func endItem(line: Int) {
        let tree = checker.tree
        let table = checker.table
        let index = checker.itemCount
        let report = checker.report
        // The report moves out and back: a second owner would make every finding copy all that were made before.
        checker.report = ItemReport(limitPerRule: 0)
        var item = JudgedItem(
            tree: tree, number: index + 1, today: configuration.today, report: consume report)
        rules.judge(&item, isActivity: table.item == .iatiActivity)
        let identifier = self.identifier(&item, table.item)
        let counts = item.endItem(identifier: identifier)
        let verdict = Verdict(heaviest: counts.keys.max())
        items[verdict, default: 0] += 1
        completed.append(
            ActivityJudgement(
                verdict: verdict, identifier: identifier, index: index, line: line, counts: counts, activity: nil))
        checker.report = item.report
        checker.itemCount = index + 1
    }

    /// The identifier of the item, noted: the second item with one is an error.
    private func identifier(_ item: inout JudgedItem, _ kind: Name) -> String? {
        let name = kind == .iatiActivity ? Name.iatiIdentifier : .organisationIdentifier
        guard let node = item.tree.first(name) else { return nil }
        let text = String(item.tree.text(of: node).drop(while: \.isWhitespace))
        let identifier = String(text.reversed().drop(while: \.isWhitespace).reversed())
        guard !identifier.isEmpty else { return nil }
        let isUsable =
            identifier.utf8.count <= IATIJudge.longestIdentifier
            && identifier.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        if !isUsable {
            item.add(.error, FileRule.unusableIdentifier.code, at: node, value: identifier) {
                ["limit": "\(IATIJudge.longestIdentifier)"]
            }
        }
        if !identifiers.insert(identifier).inserted {
            item.add(.error, FileRule.duplicateIdentifier.code, at: node, value: identifier)
        }
        return identifier
    }
}
