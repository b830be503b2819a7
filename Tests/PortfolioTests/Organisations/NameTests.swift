import Domain
import Testing

@testable import Portfolio

/// Names in several scripts: which are taken for one, and which are not.
@Suite("Names of organisations")
struct NameTests {
    private func likeness(_ first: String, _ second: String) throws -> Double {
        try #require(Resemblance.likeness([first], [second])).0.degree
    }

    @Test(
        "spellings of one name are alike",
        arguments: [
            ("Jasmine Refugee Foundation", "Stichting Jasmine Refugee"),
            ("Association for Legal Aid", "Legal Aid Association"),
            ("Al-Nour Foundation", "مؤسسة النور"),
            ("Jamiyat al-Amal", "جمعية الأمل"),
            ("Selam Mahber", "ሰላም ማህበር"),
            ("Селам Фонд", "Selam Fund"),
            ("Association des Réfugiés Unis", "Association des Refugies Unis"),
            ("Güneş Mülteci Derneği", "Gunes Multeci Dernegi"),
            ("IŞIK VAKFI", "Işık Vakfı"),
            ("Horizon Community Center", "Horizon Community Centre"),
            ("Horizn Community Trust Ltd.", "Horizon Community"),
            ("Bright Futures Uganda NGO", "BrightFutures Uganda"),
            ("United Nations High Commissioner for Refugees (UNHCR)", "UNHCR"),
            ("Надежда", "Nadezhda"),
        ])
    func alike(first: String, second: String) throws {
        let forth = try likeness(first, second)
        #expect(forth >= 0.7, "\(first) and \(second): \(forth)")
        #expect(try likeness(second, first) == forth)
    }

    @Test(
        "other names are not",
        arguments: [
            ("Save the Families Uganda", "Save the Families Kenya"), ("School 12 Committee", "School 13 Committee"),
            ("Women for Peace", "Youth for Peace"), ("جمعية الأمل", "جمعية السلام"),
            ("Nile Development Foundation", "Tigris Development Foundation"), ("Foundation", "Association"),
            ("ሰላም ማህበር", "ተስፋ ማህበር"),
        ])
    func different(first: String, second: String) throws {
        let degree = Resemblance.likeness([first], [second])?.0.degree ?? 0
        #expect(degree < 0.8, "\(first) and \(second): \(degree)")
    }

    @Test(
        "scripts come out in small Latin letters",
        arguments: [
            ("Çağrı Işık", "cagri isik"), ("Straße", "strasse"), ("Œuvre d’Été", "oeuvre dete"),
            ("Щедрость и надежда", "shchedrost i nadezhda"), ("አዲስ", "adis"), ("سلام ٢٠", "slam 20"),
            ("A.B.C. & Co.", "abc and co"), ("  ", ""), ("難民", "難民"),
        ])
    func latin(text: String, expected: String) { #expect(Transliteration.latin(text) == expected) }

    @Test("what is nothing but signs is no name", arguments: ["", "…", "—", "()"])
    func nothing(text: String) { #expect(ComparableName.all(in: text).isEmpty) }

    @Test(
        "letters that differ are counted up to a bound",
        arguments: [
            ("horizon", "horizon", 2, 0), ("horizon", "horizn", 2, 1), ("horizon", "hoirzon", 2, 1),
            ("horizon", "harizan", 2, 2), ("horizon", "harixan", 2, nil), ("", "ab", 2, 2), ("abc", "", 2, nil),
        ] as [(String, String, Int, Int?)])
    func distance(first: String, second: String, bound: Int, expected: Int?) {
        #expect(EditDistance.between(first, second, atMost: bound) == expected)
        #expect(EditDistance.between(second, first, atMost: bound) == expected)
    }

    @Test(
        "identifiers are one in any spelling",
        arguments: [
            ("UG-NGB-01234", "ug ngb 1234", true), ("XM-DAC-41121", "XM-DAC-41122", false),
            ("UG-NGB-1234", "KE-NCB-1234", false), ("NL-KVK-27327087", "NL KVK 27327087", true),
        ])
    func identifiers(first: String, second: String, areOne: Bool) {
        #expect((ComparableIdentifier(first).whole == ComparableIdentifier(second).whole) == areOne)
    }
}
