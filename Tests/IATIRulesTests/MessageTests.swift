import Findings
import IATIRules
import Testing

@Suite("The texts of the rules on IATI files")
struct MessageTests {
    private let catalogue = IATIMessages.catalogue

    /// Every rule that a test of this module sees broken.
    private static let broken = RuleCase.all.map(\.rule) + FileCase.all.map(\.rule)

    @Test("are there in every language, with the same placeholders")
    func everyLanguage() {
        for rule in catalogue.rules {
            let texts = MessageLanguage.allCases.map { catalogue.template(of: rule, in: $0) }
            #expect(texts.allSatisfy { $0 != nil }, "\(rule)")
            let names = texts.map { MessageTemplate(($0?.why ?? "") + ($0?.remedy ?? "")).placeholders }
            #expect(Set(names).count == 1, "\(rule): \(names)")
        }
    }

    @Test("are there for every rule that can be broken, and for no other")
    func everyRule() {
        #expect(Set(catalogue.rules.map(\.rawValue)) == Set(Self.broken))
    }

    @Test("leave no placeholder open", arguments: RuleCase.all)
    func filled(example: RuleCase) throws {
        let findings = try judge(example.text, donor: .dutchForeignAffairs).file.findings
        for finding in findings {
            for language in MessageLanguage.allCases {
                let text = catalogue.text(of: finding, in: language)
                let told = text.why + text.remedy
                #expect(!told.contains("{") && !told.contains("–"), "\(finding.rule) \(language): \(told)")
            }
        }
    }
}
