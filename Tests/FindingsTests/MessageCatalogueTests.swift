import Findings
import Testing

@Suite("Texts of findings")
struct MessageCatalogueTests {
    private let catalogue = MessageCatalogue(
        reading: """
            # what is missing
            iati.missing
            en {element} is missing in {parent}. | Add {element}.
            nl {element} ontbreekt in {parent}. | Voeg {element} toe.

            iati.bad-value
            en “{value}” is not a number. | Write digits.
            """)

    private let missing = Finding(
        .error, "iati.missing", at: .file, ["element": "title", "parent": "iati-activity"])

    @Test("are in the language that is asked for")
    func language() {
        #expect(
            catalogue.text(of: missing, in: .dutch)
                == .init(why: "title ontbreekt in iati-activity.", remedy: "Voeg title toe."))
    }

    @Test("are English where the language has none")
    func fallback() {
        #expect(catalogue.text(of: missing, in: .arabic).why == "title is missing in iati-activity.")
    }

    @Test("are the code of a rule that has none")
    func unknown() {
        #expect(catalogue.text(of: Finding(.advice, "other", at: .file), in: .french).why == "other")
    }

    @Test("take a value as it is, braces too")
    func hostileValue() {
        let finding = Finding(.error, "iati.bad-value", at: .file, value: "{remedy} {value}")
        #expect(catalogue.text(of: finding, in: .english).why == "“{remedy} {value}” is not a number.")
    }

    @Test("show a dash for a parameter that is not there")
    func absentParameter() {
        let finding = Finding(.error, "iati.missing", at: .file, ["element": "title"])
        #expect(catalogue.text(of: finding, in: .english).why == "title is missing in –.")
    }
}
