import Foundation
import SharedFiles
import Testing

/// Real files, through the whole platform, against a count that others made.
@Suite("Real IATI files", .serialized, .timeLimit(.minutes(10)))
struct FactsTests {
    static let shared = SharedFiles.find("iati/facts.json")?.deletingLastPathComponent()

    @Test(
        "the summary of each submission gives the facts", .enabled(if: shared != nil, "../shared/iati is not here"))
    func facts() async throws {
        let folder = try #require(FactsTests.shared)
        let facts = JSON(try Data(contentsOf: folder.appending(path: "facts.json")))
        let platform = try await Platform(.embedded)
        try await platform.start()
        for (name, fact) in facts.members.sorted(by: { $0.key < $1.key }) {
            let content = try Data(contentsOf: folder.appending(path: "real/\(name).gz"))
            let receipt = try await platform.send("POST", "/intake/v1/submissions", as: "UNHCR", content)
            let id = try #require(receipt.json["id"].text, "\(receipt.json)")
            try await platform.until("\(name) is recorded") {
                try await platform.send("GET", "/portfolio/v1/summary?submission=\(id)").status == 200
            }
            let summary = try await platform.send("GET", "/portfolio/v1/summary?submission=\(id)").json
            expectFacts(summary, fact, name)
            let findings = try await allFindings(id, platform)
            let isValue = { (rule: String) in
                { (finding: JSON) in finding["finding"]["rule"].text?.hasPrefix(rule) == true }
            }
            #expect(
                findings.count(where: isValue("iati.result-value.")) == fact["results"]["non_numeric_values"].int,
                "\(name)")
            let bad = (fact["transactions"]["bad_value"].int ?? 0) + (fact["transactions"]["bad_date"].int ?? 0)
            #expect(
                findings.count(where: isValue("iati.transaction-value."))
                    + findings.count(where: isValue("iati.transaction-date.")) == bad)
            #expect(summary["unusable"].int == bad)
            #expect(findings.allSatisfy { $0["finding"]["line"].int != nil })
        }
        #expect(await platform.programs[0].stop() == 0)
    }

    private func expectFacts(_ summary: JSON, _ fact: JSON, _ name: String) {
        #expect(summary["activities"] == fact["activities"], "\(name)")
        for member in ["indicators", "periods", "dimensions"] {
            #expect(summary[member] == fact["results"][member], "\(name) \(member)")
        }
        #expect(summary["results"] == fact["results"]["total"], "\(name)")
        let sums = summary["transactions"].list.reduce(into: [String: Decimal]()) { sums, row in
            sums["\(row["type"].text ?? "")|\(row["currency"].text ?? "")"] = Decimal(string: row["sum"].text ?? "")
        }
        let expected = fact["transactions"]["sum_by_type_currency"].members.mapValues { Decimal(string: $0.text ?? "") }
        #expect(sums == expected.compactMapValues { $0 }, "\(name)")
        for (member, column) in [("by_type", "type"), ("by_currency", "currency")] {
            var counts: [String: Int] = [:]
            for row in summary["transactions"].list {
                counts[row[column].text ?? "", default: 0] += row["count"].int ?? 0
            }
            #expect(counts == fact["transactions"][member].members.compactMapValues(\.int), "\(name) \(member)")
        }
    }

    private func allFindings(_ id: String, _ platform: Platform) async throws -> [JSON] {
        var findings: [JSON] = []
        var cursor = ""
        while true {
            let page = try await platform.send(
                "GET", "/intake/v1/submissions/\(id)/findings?limit=1000\(cursor)", as: "UNHCR"
            ).json
            findings += page["items"].list
            guard let next = page["next"].text else { return findings }
            cursor = "&cursor=\(next)"
        }
    }
}
