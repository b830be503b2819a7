/// Findings on one file as they are made: all of them counted, a bounded number of each rule kept, so that no file can
/// fill the memory with what is wrong in it.
public struct FindingLog: Sendable {
    /// How many findings of one rule are kept.
    public let limitPerRule: Int

    /// The findings that are kept, in the order in which they were made.
    public private(set) var findings: [Finding] = []

    /// How many findings there were of each rule, kept or not.
    public private(set) var counts: [RuleCode: Int] = [:]

    /// How many findings there were of each severity, kept or not.
    public private(set) var severities: [Severity: Int] = [:]

    /// An empty log. The default limit is 1,000 findings of one rule.
    public init(limitPerRule: Int = 1000) {
        self.limitPerRule = limitPerRule
    }

    /// Whether nothing was found.
    public var isEmpty: Bool { severities.isEmpty }

    /// The heaviest finding so far; nil when there is none.
    public var heaviest: Severity? { severities.keys.max() }

    /// How many findings there were, kept or not.
    public var total: Int { severities.values.reduce(0, +) }

    /// How many findings are not kept.
    public var omitted: Int { total - findings.count }

    /// How many findings of each rule are not kept; rules of which all are kept are left out.
    public var omittedByRule: [RuleCode: Int] {
        counts.compactMapValues { $0 > limitPerRule ? $0 - limitPerRule : nil }
    }

    /// Counts a finding, and keeps it unless too many of its rule are kept.
    public mutating func add(_ finding: Finding) {
        if count(finding.severity, finding.rule) { keep(finding) }
    }

    /// Counts a finding before it is made: for rules that a file breaks very often.
    ///
    /// - Returns: Whether it is to be kept; then make it and hand it to ``keep(_:)``.
    public mutating func count(_ severity: Severity, _ rule: RuleCode) -> Bool {
        severities[severity, default: 0] += 1
        let number = counts[rule, default: 0] + 1
        counts[rule] = number
        return number <= limitPerRule
    }

    /// Keeps a finding that was counted.
    public mutating func keep(_ finding: Finding) {
        findings.append(finding)
    }
}
