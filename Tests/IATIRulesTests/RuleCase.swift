import Testing

/// One change to a file without mistakes, and the rule that it breaks.
struct RuleCase: Sendable, CustomTestStringConvertible {
    let rule: String
    /// How much the finding weighs: error, warning or advice.
    let severity: String
    let text: String

    var testDescription: String { rule }

    private init(_ rule: String, severity: String = "error", in sample: String, _ old: String, _ new: String) {
        self.rule = rule
        self.severity = severity
        text = sample.replacingFirst(old, with: new)
    }

    /// A change to the largest sample.
    private static func full(_ rule: String, severity: String = "error", _ old: String, _ new: String) -> RuleCase {
        RuleCase(rule, severity: severity, in: Sample.file(Sample.full), old, new)
    }

    /// A change to the smallest sample.
    private static func small(_ rule: String, severity: String = "error", _ old: String, _ new: String) -> RuleCase {
        RuleCase(rule, severity: severity, in: Sample.file(Sample.small), old, new)
    }

    private static func organisation(_ rule: String, _ old: String, _ new: String) -> RuleCase {
        RuleCase(rule, in: Sample.organisations, old, new)
    }

    static let all = structure + codes + identifiers + dates + levels + shares + texts + results + organisations + donor

    private static let structure = [
        small(
            "iati.file.unusable-identifier", "XM-DAC-41122-KE-17",
            "XM-DAC-41122-" + String(repeating: "1", count: 188)),
        small(
            "iati.file.text-too-long", severity: "advice", "Schools for all",
            String(repeating: "Schools ", count: 2_501)),
        small("iati.structure.missing-element", "<activity-status code=\"2\"/>", ""),
        small("iati.structure.missing-element", "<iati-identifier>XM-DAC-41122-KE-17</iati-identifier>", ""),
        small(
            "iati.structure.unknown-element", "<activity-status",
            "<activity-website>x</activity-website><activity-status"),
        small("iati.structure.unknown-element", "<sector code", "<Sector/><sector code"),
        small(
            "iati.structure.misplaced-element", "<sector code=\"11220\"/>",
            "<sector code=\"11220\"/><activity-scope code=\"4\"/>"),
        small(
            "iati.structure.repeated-element", "<activity-status code=\"2\"/>",
            "<activity-status code=\"2\"/><activity-status code=\"2\"/>"),
        small("iati.structure.element-in-value", "Schools for all", "Schools <b>for</b> all"),
        small("iati.structure.missing-attribute", " iso-date=\"2024-01-15\"", ""),
        small("iati.structure.unknown-attribute", "<sector code", "<sector colour=\"red\" code"),
        small("iati.structure.bad-value", "2024-01-15", "15-01-2024"),
        small(
            "iati.structure.bad-value", "generated-datetime=\"2025-05-01T10:00:00Z\"",
            "generated-datetime=\"2025-05-01\""),
        full("iati.structure.bad-value", ">150000.00<", ">150,000.00<"),
        full("iati.structure.bad-value", ">150000.00<", "><"),
        small("iati.structure.text", "<activity-status", "active <activity-status"),
    ]

    private static let codes = [
        small("iati.codelist.unknown-code", "activity-status code=\"2\"", "activity-status code=\"9\""),
        small("iati.codelist.unknown-code", "<sector code=\"11220\"/>", "<sector code=\"99999\"/>"),
        small("iati.codelist.unknown-code", "default-currency=\"EUR\"", "default-currency=\"EURO\""),
        small("iati.codelist.unknown-code", "recipient-country code=\"KE\"", "recipient-country code=\"QQ\""),
        full("iati.codelist.unknown-code", "<tag vocabulary=\"2\" code=\"8\">", "<tag vocabulary=\"2\" code=\"18\">"),
        full("iati.codelist.unknown-code", "21039", "1"),
        small(
            "iati.codelist.withdrawn-code", severity: "warning", "<sector code=\"11220\"/>", "<sector code=\"11321\"/>"),
        full("iati.codelist.variant", severity: "advice", "format=\"application/pdf\"", "format=\"Application/PDF\""),
        small("iati.codelist.variant", severity: "advice", "xml:lang=\"en\"", "xml:lang=\"EN\""),
        small("iati.codelist.variant", severity: "advice", "xml:lang=\"en\"", "xml:lang=\"ckb\""),
    ]

    private static let identifiers = [
        small("iati.ruleset.identifier-of-organisation", "41122-KE-17<", "41122<"),
        small("iati.ruleset.identifier-prefix", severity: "warning", "XM-DAC-41122-KE-17<", "KE-17<"),
        small(
            "iati.ruleset.agency-prefix", severity: "warning", "ref=\"XM-DAC-41122\" type", "ref=\"XX-YYY-41122\" type"),
        small("iati.ruleset.forbidden-symbol", severity: "warning", "KE-17<", "KE/17<"),
        small("iati.ruleset.surrounding-space", severity: "warning", "KE-17<", "KE-17 <"),
        full(
            "iati.ruleset.surrounding-space", severity: "warning", "<related-activity ref=\"XM",
            "<related-activity ref=\" XM"),
        full(
            "iati.ruleset.organisation-unnamed",
            "<owner-org ref=\"XM-DAC-41122\"><narrative>Partner</narrative></owner-org>", "<owner-org/>"),
        full("iati.ruleset.organisation-unnamed", "<receiver-org ref=\"XM-DAC-41122\"", "<receiver-org"),
        small("iati.ruleset.organisation-unnamed", "ref=\"XM-DAC-7\" ", ""),
    ]

    private static let dates = [
        small("iati.ruleset.start-date-missing", "type=\"2\" iso", "type=\"3\" iso"),
        small("iati.ruleset.future-date", "last-updated-datetime=\"2025-04", "last-updated-datetime=\"2026-04"),
        small("iati.ruleset.future-date", "iso-date=\"2024-01-15\"", "iso-date=\"2025-06-16\""),
        full(
            "iati.ruleset.future-date", "<transaction-date iso-date=\"2025-04-01\"/>",
            "<transaction-date iso-date=\"2025-07-01\"/>"),
        full("iati.ruleset.future-date", "<value value-date=\"2025-04-01\">20", "<value value-date=\"2025-07-01\">20"),
        full("iati.ruleset.date-order", "type=\"3\" iso-date=\"2027-12-31\"", "type=\"3\" iso-date=\"2023-12-31\""),
        full(
            "iati.ruleset.date-order", "<period-end iso-date=\"2025-06-30\"/>", "<period-end iso-date=\"2024-06-30\"/>"),
        full(
            "iati.ruleset.date-order", "<period-end iso-date=\"2024-12-31\"/>\n        <target",
            "<period-end iso-date=\"2023-12-31\"/>\n        <target"),
        full(
            "iati.ruleset.period-too-long", "<period-end iso-date=\"2024-12-31\"/>",
            "<period-end iso-date=\"2025-01-02\"/>"),
    ]

    private static let levels = [
        small("iati.ruleset.language-missing", "xml:lang=\"en\" ", ""),
        full("iati.ruleset.currency-missing", " default-currency=\"EUR\"", ""),
        small("iati.ruleset.sector-missing", "<sector code=\"11220\"/>", ""),
        small(
            "iati.ruleset.sector-not-everywhere", "<sector code=\"11220\"/>",
            transaction("<sector code=\"11220\"/>") + transaction("")),
        small(
            "iati.ruleset.sector-at-both-levels", "<sector code=\"11220\"/>",
            "<sector code=\"11220\"/>" + transaction("<sector code=\"11220\"/>")),
        small("iati.ruleset.recipient-missing", "<recipient-country code=\"KE\"/>", ""),
        small(
            "iati.ruleset.recipient-not-everywhere", "<recipient-country code=\"KE\"/>\n  <sector code=\"11220\"/>",
            "<sector code=\"11220\"/>" + transaction("<recipient-country code=\"KE\"/>") + transaction("")),
        small(
            "iati.ruleset.recipient-at-both-levels", "<sector code=\"11220\"/>",
            "<sector code=\"11220\"/>" + transaction("<recipient-country code=\"KE\"/>")),
        small(
            "iati.ruleset.main-vocabulary-missing", severity: "warning", "<sector code=\"11220\"/>",
            "<sector vocabulary=\"2\" code=\"112\"/>"),
        full(
            "iati.ruleset.vocabulary-repeated", severity: "warning", "<default-aid-type code=\"C01\"/>",
            "<default-aid-type code=\"C01\"/><default-aid-type code=\"B01\"/>"),
    ]

    private static let shares = [
        small(
            "iati.ruleset.percentage-missing", "<sector code=\"11220\"/>",
            "<sector code=\"11220\" percentage=\"50\"/><sector code=\"11230\"/>"),
        small(
            "iati.ruleset.percentage-missing", "<recipient-country code=\"KE\"/>",
            "<recipient-country code=\"KE\"/><recipient-country code=\"UG\"/>"),
        full("iati.ruleset.percentage-sum", "percentage=\"20.5\"", "percentage=\"20.4\""),
        full(
            "iati.ruleset.percentage-sum", "<sector code=\"16020\" percentage=\"60\"/>",
            "<sector code=\"16020\" percentage=\"59.9\"/>"),
        small(
            "iati.ruleset.percentage-single", "<sector code=\"11220\"/>", "<sector code=\"11220\" percentage=\"50\"/>"),
        small(
            "iati.ruleset.percentage-single", "<recipient-country code=\"KE\"/>",
            "<recipient-country code=\"KE\" percentage=\"99\"/>"),
        full(
            "iati.ruleset.percentage-single", severity: "warning", "<budget-item code=\"A\" percentage=\"100\">",
            "<budget-item code=\"A\" percentage=\"90\">"),
        full(
            "iati.ruleset.percentage-range", "<capital-spend percentage=\"12.5\"/>",
            "<capital-spend percentage=\"112.5\"/>"),
    ]

    private static let texts = [
        small("iati.ruleset.narrative-missing", "Schools for all", " "),
        full("iati.ruleset.narrative-missing", "code=\"P1\"><narrative>Own</narrative>", "code=\"P1\">"),
        full("iati.ruleset.narrative-missing", "code=\"Y\"><narrative>Own</narrative>", "code=\"Y\">"),
        full("iati.ruleset.significance-missing", " significance=\"1\"/>", "/>"),
    ]

    private static let results = [
        full(
            "iati.ruleset.reference-at-both-levels", "<indicator measure=\"1\"",
            "<reference vocabulary=\"99\" code=\"J\"/><indicator measure=\"1\""),
        full("iati.ruleset.value-missing", " value=\"0\">", ">"),
        full("iati.ruleset.value-missing", "<target value=\"100\">", "<target>"),
        full(
            "iati.ruleset.value-not-numeric", severity: "warning", "<actual value=\"87\">", "<actual value=\"1,087\">"),
        full(
            "iati.ruleset.value-of-qualitative", severity: "warning", "<indicator measure=\"1\"",
            "<indicator measure=\"5\""),
    ]

    private static let organisations = [
        organisation(
            "iati.ruleset.date-outside-period", "<value value-date=\"2025-02-01\">", "<value value-date=\"2026-02-01\">"
        ),
        organisation(
            "iati.ruleset.period-too-long", "<period-end iso-date=\"2024-12-31\"/>",
            "<period-end iso-date=\"2026-12-31\"/>"),
        organisation("iati.ruleset.currency-missing", " default-currency=\"EUR\"", ""),
        organisation("iati.ruleset.future-date", "last-updated-datetime=\"2025-04", "last-updated-datetime=\"2025-07"),
        organisation("iati.codelist.unknown-code", "total-budget status=\"1\"", "total-budget status=\"7\""),
        organisation("iati.structure.missing-element", "<recipient-country code=\"KE\"/>\n    <period", "<period"),
    ]

    private static let donor = [
        small("iati.donor.link-missing", severity: "warning", " activity-id=\"XM-DAC-7-PPR-4000001234\"", ""),
        small(
            "iati.donor.not-updated", severity: "warning", "last-updated-datetime=\"2025-04",
            "last-updated-datetime=\"2024-04"),
        full("iati.donor.not-applicable-value", severity: "warning", "<actual value=\"87\">", "<actual value=\"N/A\">"),
    ]

    private static func transaction(_ content: String) -> String {
        """
        <transaction><transaction-type code="4"/><transaction-date iso-date="2025-01-01"/>
        <value value-date="2025-01-01">1</value>\(content)</transaction>
        """
    }
}

extension String {
    /// The text with the first occurrence of a part replaced; a part that is not there is a mistake of the test.
    func replacingFirst(_ part: String, with other: String) -> String {
        guard let range = firstRange(of: part) else {
            Issue.record("the sample has no \(part)")
            return self
        }
        return replacingCharacters(in: range, other)
    }

    private func firstRange(of part: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
            start = index(after: start)
        }
        return nil
    }

    private func replacingCharacters(in range: Range<Index>, _ other: String) -> String {
        self[..<range.lowerBound] + other + self[range.upperBound...]
    }
}
