import IATI
import Testing

@testable import IATIRules

@Suite("A kind of rule in the ruleset of the standard")
struct RuleKindTests {
    private static func day(_ text: String?) -> CalendarDate? {
        guard let parts = text?.split(separator: "-").compactMap({ Int($0) }), parts.count == 3 else { return nil }
        return CalendarDate(year: parts[0], month: parts[1], day: parts[2])
    }

    @Test(
        "date_order: not after, and what is missing breaks nothing",
        arguments: [
            ("2024-01-01", "2024-01-02", true), ("2024-01-01", "2024-01-01", true), ("2024-01-02", "2024-01-01", false),
            (nil, "2024-01-01", true), ("2024-01-01", nil, true), (nil, nil, true),
        ] as [(String?, String?, Bool)])
    func dateOrder(less: String?, more: String?, isKept: Bool) {
        #expect(RuleKinds.dateOrder(Self.day(less), Self.day(more)) == isKept)
    }

    @Test(
        "time_limit: a year, with its leap day",
        arguments: [
            ("2023-01-01", "2023-12-31", true), ("2023-01-01", "2024-01-01", true), ("2023-01-01", "2024-01-02", false),
            ("2024-01-01", "2025-01-01", true), ("2024-02-29", "2025-03-01", true), ("2024-02-29", "2025-03-02", false),
            (nil, "2025-01-01", true), ("2025-01-01", nil, true),
        ] as [(String?, String?, Bool)])
    func timeLimit(start: String?, end: String?, isKept: Bool) {
        #expect(RuleKinds.timeLimit(Self.day(start), Self.day(end)) == isKept)
    }

    @Test(
        "between_dates: both ends count",
        arguments: [
            ("2024-01-01", true), ("2024-12-31", true), ("2023-12-31", false), ("2025-01-01", false), (nil, true),
        ] as [(String?, Bool)])
    func betweenDates(date: String?, isKept: Bool) {
        #expect(RuleKinds.betweenDates(Self.day(date), Self.day("2024-01-01"), Self.day("2024-12-31")) == isKept)
    }

    @Test(
        "strict_sum: 100 to four decimals",
        arguments: [
            (["60", "40"], true), (["33.33", "33.33", "33.34"], true), (["33.33333", "33.33333", "33.33333"], true),
            (["33.33", "33.33", "33.33"], false), (["100.001"], false), (["150", "-50"], true), ([nil, "100"], true),
            ([], false), (["x", "100"], true), (["0.1", "99.9"], true),
        ] as [([String?], Bool)])
    func strictSum(values: [String?], isKept: Bool) {
        #expect(RuleKinds.strictSum(values) == isKept)
    }

    @Test(
        "range: both bounds count",
        arguments: [
            ("0", true), ("100", true), ("100.0001", false), ("-0.1", false), (nil, true), ("x", true),
        ] as [(String?, Bool)])
    func range(value: String?, isKept: Bool) {
        #expect(RuleKinds.range(value) == isKept)
    }

    @Test(
        "if_then of one percentage: left out, or 100",
        arguments: [(nil, true), ("100", true), ("100.0", true), ("99.9", false), ("", false)] as [(String?, Bool)])
    func whole(value: String?, isKept: Bool) {
        #expect(RuleKinds.isWhole(value) == isKept)
    }

    @Test(
        "startswith: one of the prefixes with the separator",
        arguments: [
            ("A-1-x", ["A-1"], true), ("A-1", ["A-1"], false), ("A-12", ["A-1"], false), ("B-x", ["A", "B"], true),
            ("x", [], false),
        ])
    func startsWith(value: String, prefixes: [String], isKept: Bool) {
        #expect(RuleKinds.startsWith(value, anyOf: prefixes, separator: "-") == isKept)
    }

    @Test(
        "no_spaces: none at the ends",
        arguments: [("a b", true), (" a", false), ("a\n", false), ("", true), (nil, true)] as [(String?, Bool)])
    func noSpaces(value: String?, isKept: Bool) {
        #expect(RuleKinds.noSpaces(value) == isKept)
    }

    @Test(
        "regex_matches of identifiers: none of four symbols",
        arguments: [("A-1_b.c:d", true), ("a/b", false), ("a&b", false), ("a|b", false), ("a?", false), ("", true)])
    func plainSymbols(value: String, isKept: Bool) {
        #expect(RuleKinds.hasPlainSymbols(value) == isKept)
    }

    @Test("loop: by vocabulary, the default one for those that state none")
    func groups() {
        let groups = RuleKinds.groups([("a", nil), ("b", "2"), ("c", "1"), ("d", "")]) { $0.1 }
        #expect(groups.map { $0.map(\.0) } == [["a", "c", "d"], ["b"]])
    }

    @Test(
        "number: as XPath reads it",
        arguments: [
            ("12", 12), ("-1.5", -1.5), (" 7 ", 7), (".5", 0.5), ("1e3", nil), ("+1", nil), ("1,000", nil), ("", nil),
            ("n/a", nil), ("1-2", nil), ("1.2.3", nil), ("inf", nil), ("0x10", nil),
        ] as [(String, Double?)])
    func number(text: String, value: Double?) {
        #expect(RuleKinds.number(text) == value)
    }

    @Test("every line of our tables is understood")
    func tables() {
        let lines = StructureParser.joined(CodelistMappingText.activities).count
        #expect(CodelistMapping.activities.count == lines)
        #expect(
            CodelistMapping.organisations.count == StructureParser.joined(CodelistMappingText.organisations).count)
        for (table, text) in [
            (StructureTable.activities, StructureText.activities),
            (StructureTable.organisations, StructureText.organisations),
        ] {
            #expect(table.types.count == StructureParser.joined(text).count - 1)
        }
    }

    @Test(
        "months are counted by the calendar",
        arguments: [
            ("2025-06-15", -12, "2024-06-15"), ("2025-01-31", 1, "2025-02-28"), ("2024-02-29", -12, "2023-02-28"),
            ("2025-01-15", -1, "2024-12-15"),
        ])
    func months(from: String, months: Int, to: String) {
        #expect(Self.day(from)?.adding(months: months) == Self.day(to))
    }
}
