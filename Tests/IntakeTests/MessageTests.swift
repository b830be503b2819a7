import Domain
import Findings
import Tabular
import Testing

@testable import Intake

@Suite("Texts of intake's rules")
struct MessageTests {
    private let catalogue = IntakeMessages.catalogue

    @Test("are there in every language, with the same placeholders")
    func everyLanguage() {
        for rule in catalogue.rules {
            let texts = MessageLanguage.allCases.map { catalogue.template(of: rule, in: $0) }
            #expect(texts.allSatisfy { $0 != nil }, "\(rule)")
            let names = texts.map { MessageTemplate(($0?.why ?? "") + ($0?.remedy ?? "")).placeholders }
            #expect(Set(names).count == 1, "\(rule): \(names)")
        }
    }

    @Test("are there for every rule")
    func everyRule() {
        let documents = DocumentKind.names.flatMap { family in DocumentRule.allCases.map { $0.code(in: family) } }
        let rules = documents + DocumentFileRule.allCases.map(\.code)
        #expect(rules.allSatisfy { catalogue.template(of: $0, in: .english) != nil })
        #expect(Set(IntakeMessages.documents.rules) == Set(rules + Self.tables))
    }

    /// Why a file cannot be read as a table, but for what only a mistake of the program brings about.
    private static let tables: [RuleCode] = [
        .unreadable, .empty, .notText, .wrongEncoding, .delimiterUnclear, .unterminatedQuote, .notWorkbook,
        .legacyWorkbook, .encrypted, .damaged, .entityDeclaration, .noSuchSheet, .noHeader, .limitExceeded,
    ].map { (code: TabularError.Code) in
        RuleCode(
            rawValue: "table."
                + code.rawValue.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : "\($1)" })
    }

    @Test("leave no placeholder open, in any language", arguments: BadFile.all)
    func filled(_ file: BadFile) throws {
        let today = try #require(CalendarDate(year: 2026, month: 11, day: 21))
        for finding in try file.judged(today: today).findings {
            for language in MessageLanguage.allCases {
                let text = catalogue.text(of: finding, in: language)
                #expect(!(text.why + text.remedy).contains("{"), "\(finding) \(text)")
                // A dash stands for what the rule did not give; texts of the rules have none of their own.
                #expect(!text.remedy.contains("–"), "\(finding) \(text)")
            }
        }
    }

    @Test("what was recorded before texts had arguments is told as it was recorded")
    func recorded() {
        let old = RecordedFinding(
            .error, rule: "results-report.people", path: "/rows/0/people", value: "n/a",
            message: "is not a number", remedy: "send one")
        #expect(old.text(in: .french).why == "is not a number")
    }

    @Test(
        "are told in the language that a reader likes best of those there are",
        arguments: [
            ("fr-BE,fr;q=0.9,en;q=0.5", MessageLanguage.french), ("de, nl;q=0.4, en;q=0.3", .dutch), ("", .english),
            ("de", .english), ("en;q=0.1, ar", .arabic), ("nl;q=0, fr;q=0.1", .french), ("nl;q=x, *", .english),
        ])
    func accepting(_ header: String, _ language: MessageLanguage) {
        #expect(MessageLanguage(accepting: header) == language)
    }
}
