import Domain
import Foundation
import Testing

@testable import Analytics

@Suite("Languages of pages")
struct PageLanguageTests {
    @Test("every phrase is there in both languages, with the same gaps", arguments: Phrase.allCases)
    func complete(phrase: Phrase) {
        let (english, dutch) = phrase.texts
        #expect(!english.isEmpty && !dutch.isEmpty)
        #expect(english != phrase.rawValue, "\(phrase) has no texts")
        #expect(english.count { $0 == "%" } == dutch.count { $0 == "%" })
    }

    @Test("every figure, pillar, population, group and kind has a Dutch name")
    func names() {
        #expect(Set(FigureWords.dutch.keys) == Set(FigureCatalogue.all.map(\.about.code)))
        for words in FigureWords.dutch.values { #expect(!words.purpose.isEmpty && !words.formula.isEmpty) }
        let values =
            Pillar.allCases.map(\.rawValue) + Population.allCases.map(\.rawValue)
            + PopulationGroup.allCases.map(\.rawValue) + InterventionType.allCases.map(\.rawValue)
            + ObligationKind.allCases.map(\.rawValue)
        for value in values { #expect(ValueNames.dutch[value] != nil, "\(value)") }
    }

    @Test(
        "the browser's preference counts by weight; English where it names none of ours",
        arguments: [
            ("nl", PageLanguage.dutch), ("nl-BE,en;q=0.5", .dutch), ("en-GB,nl;q=0.9", .english),
            ("de,nl;q=0.3", .dutch),
            ("de", .english), ("", .english), ("nl;q=0", .english), ("en;q=0.2, nl;q=0.8", .dutch), (";;,=q", .english),
        ])
    func preferred(header: String, language: PageLanguage) {
        #expect(PageLanguage.preferred([header]) == language)
    }

    @Test("numbers and days are written as the language does")
    func written() throws {
        #expect(PageLanguage.english.number(Decimal(1_234_567.5)) == "1\u{202F}234\u{202F}567.5")
        #expect(PageLanguage.dutch.number(Decimal(1_234_567.5)) == "1\u{202F}234\u{202F}567,5")
        let day = try Samples.day("2026-03-05")
        #expect(PageLanguage.english.day(day) == "5 March 2026" && PageLanguage.dutch.day(day) == "5 maart 2026")
        #expect(PageLanguage.english(.facts, "10 %", "3") == "10 % facts, of which 3 count.")
    }

    @Test("a page asked for in Dutch is Dutch, and its links stay so")
    func dutch() async throws {
        let desk = try Desk()
        try await desk.fill(try ExampleProgramme.make())
        try await desk.browse { browser in
            let page = try await browser.read("/?lang=nl").text
            for text in ["Bereikte mensen per land", "Jordanië", "Onderwijs en leren", "Definitie"] {
                #expect(page.contains(text), "\(text)")
            }
            #expect(page.contains("href=\"/countries/JO?lang=nl\"") && page.contains("href=\"/money?lang=nl\""))
            #expect(!page.contains("Skip to the content") && !page.contains("Host communities"))
            let preferred = try await browser.read("/", prefers: "nl").text
            #expect(preferred.contains("<html lang=\"nl\">") && preferred.contains("href=\"/countries/JO\""))
        }
    }
}
