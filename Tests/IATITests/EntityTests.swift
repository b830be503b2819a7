import IATI
import Testing

@Suite("A DOCTYPE that declares anything is refused at once")
struct EntityTests {
    private static let bomb =
        "<!DOCTYPE iati-activities [<!ENTITY a \"aaaaaaaaaa\">"
        + ["b", "c", "d", "e", "f", "g", "h", "i", "j"].map { name in
            let previous = String(UnicodeScalar(UInt8(name.utf8.first ?? 98) - 1))
            return "<!ENTITY \(name) \"\(String(repeating: "&\(previous);", count: 10))\">"
        }.joined() + "]>"

    @Test(
        "Declarations",
        arguments: [
            EntityTests.bomb,
            #"<!DOCTYPE iati-activities [<!ENTITY x SYSTEM "file:///etc/passwd">]>"#,
            #"<!DOCTYPE iati-activities [<!ENTITY x "y">]>"#,
            #"<!DOCTYPE iati-activities [<!ENTITY % x SYSTEM "http://127.0.0.1:1/x"> %x;]>"#,
            #"<!DOCTYPE iati-activities [<!NOTATION n SYSTEM "n"><!ENTITY x SYSTEM "x" NDATA n>]>"#,
            #"<!DOCTYPE iati-activities [<!ATTLIST iati-activity hierarchy CDATA "1">]>"#,
            #"<!DOCTYPE iati-activities [<!ATTLIST iati-activity hierarchy (1|2) "1">]>"#,
        ])
    func declarations(doctype: String) {
        for use in ["<iati-identifier>&j;&x;</iati-identifier>", #"<reporting-org ref="&j;"/>"#] {
            let text =
                "\(doctype)<iati-activities version=\"2.03\"><iati-activity>\(use)</iati-activity></iati-activities>"
            let error = Fixture.refusal(text)
            #expect(error?.code == .entityDeclaration)
            #expect(error?.line == 1)
            #expect(Fixture.doorRefusal(Array(text.utf8))?.code == .entityDeclaration)
        }
    }

    @Test("A DOCTYPE that names an outside definition is not followed; entities from it are refused")
    func outsideDefinition() throws {
        let doctype = #"<!DOCTYPE iati-activities SYSTEM "http://127.0.0.1:1/iati.dtd">"#
        #expect(try Fixture.read("\(doctype)<iati-activities version='2.03'/>").isEmpty)
        for use in [
            "<a>&x;</a>", "<a b='&x;'/>", "<iati-activity><iati-identifier>1&x;</iati-identifier></iati-activity>",
        ] {
            let error = Fixture.refusal("\(doctype)<iati-activities version='2.03'>\(use)</iati-activities>")
            #expect(error?.code == .entityDeclaration)
        }
    }
}
