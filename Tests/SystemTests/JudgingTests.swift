import Foundation
import Testing

/// A file that was checked at home holds no surprise when it is sent.
@Suite("Checking and submitting", .serialized, .timeLimit(.minutes(10)))
struct JudgingTests {
    private static func activity(_ content: (String) -> String) -> String {
        content(Documents.file(1, transactions: 2))
    }

    private static let titles =
        "Programme;Activity;Period start;Period end;Basis;Indicator;Country;Population;Sex;Age;Disability;People reached"
    private static let head = "PROSPECTS;XM-TEST-1;2025-01-01;2025-12-31;newly-reached;E1"

    private static let files: [(String, String)] = [
        ("good.xml", activity { $0 }),
        (
            "bad.xml",
            activity { $0.replacing(">2.25<", with: ">2,25<").replacing("code=\"JO\"", with: "code=\"Jordan\"") }
        ),
        (
            "mixed.xml",
            activity { text in
                let start = text.range(of: "<iati-activity ")?.lowerBound ?? text.startIndex
                let end = text.range(of: "</iati-activities>")?.lowerBound ?? text.endIndex
                let one = String(text[start..<end])
                let spoilt = one.replacing("FLOW-1", with: "FLOW-2").replacing("<description>", with: "<descriptions>")
                    .replacing("</description>", with: "</descriptions>")
                return text.replacing("</iati-activities>", with: one + spoilt + "</iati-activities>")
            }
        ),
        ("good.json", Documents.report(2)),
        (
            "bad.json",
            Documents.report(4).replacing("\"refugee\"", with: "\"refugees\"").replacing("2024-12", with: "2024-13")
        ),
        ("kindless.csv", "\(titles)\n\(head);JO;refugee;F;18-24;without;n/a\n;;;;;E2;JO;refugee;;;;1.000\n"),
        ("proposal.json", Documents.proposal("UNHCR").replacing("400000.00", with: "400,000")),
    ]

    @Test("give the same verdict and the same findings on each file, in each language")
    func same() async throws {
        let platform = try await Platform(.embedded)
        try await platform.start()
        for (name, content) in Self.files {
            let receipt = try await platform.send("POST", "/intake/v1/submissions", as: "UNHCR", Data(content.utf8))
            let id = try #require(receipt.json["id"].text, "\(name) \(receipt.json)")
            let day = try #require(receipt.json["receivedAt"].text?.prefix(10))
            let path = "/intake/v1/submissions/\(id)?wait=30"
            for language in ["en", "ar"] {
                let told = try await platform.send("GET", "\(path)&language=\(language)", as: "UNHCR").json
                let file = try platform.directory.write(name, content)
                let checked = try await Program.run(
                    ["check", file, "--json", "--today", String(day), "--language", language])
                let said = JSON(Data(checked.output.utf8))
                #expect(said["verdict"] == told["verdict"], "\(name)")
                #expect(
                    Remark.all(checkedIn: said["findings"]) == told["findings"].list.map(Remark.init(told:)), "\(name)")
                #expect((checked.status == 1) == (told["verdict"].text == "rejected"))
            }
        }
        await platform.stop()
    }
}
