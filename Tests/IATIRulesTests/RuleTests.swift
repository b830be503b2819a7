import Findings
import IATIRules
import Testing

@Suite("A mistake in a file")
struct RuleTests {
    @Test("is found, and weighs as it should", arguments: RuleCase.all)
    func found(example: RuleCase) throws {
        let isDonor = example.rule.hasPrefix("iati.donor.")
        let (items, file) = try judge(example.text, donor: isDonor ? .dutchForeignAffairs : nil)
        let found = file.findings.filter { $0.rule.rawValue == example.rule }
        #expect(!found.isEmpty, "\(file.findings)")
        #expect(found.allSatisfy { $0.severity.rawValue == example.severity }, "\(found)")
        #expect(file.verdict == (example.severity == "error" ? .rejected : .acceptedWithFindings))
        #expect(items.count == 1)
    }

    @Test("is the only thing that is found", arguments: RuleCase.all)
    func nothingElse(example: RuleCase) throws {
        let errors = try judge(example.text).file.findings.filter { $0.severity == .error }
        #expect(errors.allSatisfy { $0.rule.rawValue == example.rule }, "\(errors)")
    }

    @Test("of a donor's rules is none when they are switched off")
    func withoutDonor() throws {
        for example in RuleCase.all where example.rule.hasPrefix("iati.donor.") {
            #expect(try rules(example.text).allSatisfy { !$0.hasPrefix("iati.donor.") })
        }
    }
}
