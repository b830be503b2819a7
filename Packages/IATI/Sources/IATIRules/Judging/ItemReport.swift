import Findings

/// What is found on one item and on the file, on its way into the log: what the item is called is often known only
/// after the first findings on it.
struct ItemReport {
    private(set) var log: FindingLog
    /// The findings on the open item, still without its identifier.
    private var pending: [Finding] = []
    /// Findings on the open item by severity, kept or not.
    private(set) var severities: [Severity: Int] = [:]
    /// Findings on the file itself, outside of its items.
    private(set) var fileErrors = 0

    init(limitPerRule: Int) {
        log = FindingLog(limitPerRule: limitPerRule)
    }

    /// Counts a finding on the open item before it is made.
    ///
    /// - Returns: Whether it is to be kept; then make it and hand it to ``keep(_:)``.
    mutating func count(_ severity: Severity, _ rule: RuleCode) -> Bool {
        severities[severity, default: 0] += 1
        return log.count(severity, rule)
    }

    /// Keeps a finding on the open item that was counted.
    mutating func keep(_ finding: Finding) {
        pending.append(finding)
    }

    /// Adds a finding on the file as a whole.
    mutating func addToFile(_ finding: Finding) {
        if finding.severity == .error { fileErrors += 1 }
        log.add(finding)
    }

    /// Ends the open item.
    ///
    /// - Returns: How many findings there were on it, by severity.
    mutating func endItem(identifier: String?) -> [Severity: Int] {
        for finding in pending { log.keep(finding.named(identifier)) }
        pending.removeAll(keepingCapacity: true)
        defer { severities = [:] }
        return severities
    }
}

extension Finding {
    /// The finding with the name of the item that it stands in.
    fileprivate func named(_ item: String?) -> Finding {
        guard case .xml(let line, let path, nil) = place, let item else { return self }
        let short = String(item.prefix(Finding.valueLimit))
        return Finding(severity, rule, at: .xml(line: line, path: path, item: short), value: value, parameters)
    }
}
