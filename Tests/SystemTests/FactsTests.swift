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
            let day = try #require(receipt.json["receivedAt"].text?.prefix(10))
            let id = try #require(receipt.json["id"].text, "\(receipt.json)")
            try await platform.until("\(name) is recorded") {
                try await platform.send("GET", "/portfolio/v1/summary?submission=\(id)").status == 200
            }
            let summary = try await platform.send("GET", "/portfolio/v1/summary?submission=\(id)").json
            expectFacts(summary, fact, name)
            let findings = try await allFindings(id, platform)
            // Each value that is not counted has a finding.
            let uncounted = Set(findings.compactMap { Self.uncountedResult($0["finding"]) })
            #expect(uncounted.count == fact["results"]["non_numeric_values"].int, "\(name)")
            let bad = (fact["transactions"]["bad_value"].int ?? 0) + (fact["transactions"]["bad_date"].int ?? 0)
            #expect(findings.count { Self.isBadMoney($0["finding"]) } == bad, "\(name)")
            #expect(summary["unusable"].int == bad)
            #expect(
                findings.allSatisfy {
                    $0["finding"]["line"].int != nil || $0["finding"]["rule"].text == "findings.omitted"
                })
            try await expectSame(
                findings.map { $0["finding"] }, folder.appending(path: "real/\(name).gz"), day, name)
        }
        #expect(await platform.programs[0].stop() == 0)
    }

    /// Where a result stands that is told to be no number.
    private static func uncountedResult(_ finding: JSON) -> String? {
        let rules = ["value-not-numeric", "value-of-qualitative", "not-applicable-value"]
        guard let rule = finding["rule"].text, rules.contains(where: rule.hasSuffix),
            let path = finding["path"].text, path.contains("/period["),
            finding["value"].text?.wholeMatch(of: /\s*[-+]?(\d+\.?\d*|\.\d+)\s*/) == nil
        else { return nil }
        return path
    }

    private static func isBadMoney(_ finding: JSON) -> Bool {
        guard finding["rule"].text == "iati.structure.bad-value", let path = finding["path"].text else { return false }
        return path.contains(/\/transaction\[\d+\]\/(value|transaction-date)/)
    }

    /// What `prospects check` says of the file is what intake said of it.
    private func expectSame(_ findings: [JSON], _ file: URL, _ day: Substring, _ name: String) async throws {
        let checked = try await Program.run(["check", file.path, "--json", "--today", String(day)])
        #expect(
            Remark.all(checkedIn: JSON(Data(checked.output.utf8))["findings"]) == findings.map(Remark.init(told:)),
            "\(name)")
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
