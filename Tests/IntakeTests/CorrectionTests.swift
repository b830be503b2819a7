import Domain
import Foundation
import ServiceKit
import Testing

/// Findings are good enough to correct a file without asking anyone.
@Suite("Files with mistakes", .timeLimit(.minutes(5)))
struct CorrectionTests {
    @Test(
        "each mistake is told with place, value, why and remedy, and the remedies make the file accepted",
        arguments: BadFile.all)
    func corrected(_ file: BadFile) async throws {
        try await Door().open { partner in
            let answer = try await partner.verdict(file.bytes)
            #expect(answer["verdict"] == "rejected", "\(answer)")
            let findings = answer.findings
            for told in file.told {
                let found = findings.first {
                    $0["rule"] == .string(told.rule) && $0["path"] == .string(told.path)
                        && $0["severity"] == .string(told.severity)
                }
                let finding = try #require(found, "\(told) in \(findings)")
                if let value = told.value { #expect(finding["value"] == .string(value), "\(finding)") }
                for member in ["message", "remedy"] {
                    guard case .string(let text) = finding[member] else {
                        Issue.record("\(told) has no \(member)")
                        continue
                    }
                    #expect(text.hasSuffix(".") && text.count > 15, "\(text)")
                }
            }
            // Nothing is found that is not a mistake.
            #expect(
                Set(answer.rules()).isSubset(of: Set(file.told.map(\.rule) + file.consequences)), "\(answer.rules())")
            let again = try await partner.verdict(file.corrected)
            #expect(again["verdict"] == "accepted", "\(again)")
        }
    }

    @Test("findings are told in the language that is asked for, in lists, drafts and copies of tables")
    func languages() async throws {
        try await Door().open { partner in
            let bad = Samples.report(rows: Samples.row(people: "\"n/a\""))
            let id = try await partner.verdict(bad)["id"] ?? ""
            let path = "/intake/v1/submissions/\(id)"
            let dutch = try await partner.get("\(path)?language=nl", as: "UNHCR")
            #expect(dutch.findings.first?["message"] == .string("“n/a” is geen aantal mensen."))
            let list = try await partner.get("\(path)/findings?language=ar", as: "UNHCR")
            guard case .array(let items) = list.json["items"], case .object(let first) = items.first,
                case .object(let told) = first["finding"], case .string(let arabic) = told["message"]
            else {
                Issue.record("\(list)")
                return
            }
            #expect(arabic.contains("«n/a»"))
            #expect(try await partner.get("\(path)?language=de", as: "UNHCR").status == 400)
            let draft = try await partner.draft("results-report", bad)
            let french = try await partner.get(
                "/intake/v1/drafts/\(draft)/findings", as: "UNHCR", headers: ["accept-language": "fr-BE, en;q=0.5"])
            #expect(french.findings.first?["message"] == .string("« n/a » n’est pas un nombre de personnes."))
            let table = try await partner.verdict(
                ResultsTableTests.table(ResultsTableTests.line(head: ResultsTableTests.head, people: "n/a")))
            let copy = try await partner.download(
                "/intake/v1/submissions/\(table["id"] ?? "")/annotated.csv?language=fr", as: "UNHCR")
            #expect(String(decoding: copy, as: UTF8.self).contains("Laissez la cellule vide"))
        }
    }
}
