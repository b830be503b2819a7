import Foundation
import Processes
import SharedFiles
import Testing

/// What the platform publishes comes back to it and changes nothing.
@Suite("Our own export", .serialized, .timeLimit(.minutes(10)))
struct ReimportTests {
    private static let shared = SharedFiles.find("iati/facts.json")?.deletingLastPathComponent()
    private static let address = "/portfolio/v1/export/iati.xml"

    @Test("sent in again confirms every activity, and makes no version")
    func own() async throws {
        let platform = try await Platform(.embedded)
        try await platform.start()
        for step in Flow.steps where !step.name.hasPrefix("report") { try await step.run(platform) }
        try await send(Data(Documents.wholeActivity.utf8), platform)
        try await platform.until("two awards and two grants are paid in part") {
            let (awards, grants) = (try await paid("XM-DAC-7-OF-", platform), try await paid("XM-DAC-7-SUB-", platform))
            return awards == 2 && grants == 2
        }
        try await expectNoChange(platform, atLeast: 5)
        #expect(await platform.programs[0].stop() == 0)
    }

    @Test(
        "of real files, sent in again, confirms every activity",
        .enabled(if: shared != nil, "../shared/iati is not here"))
    func real() async throws {
        let folder = try #require(Self.shared)
        let platform = try await Platform(.embedded)
        try await platform.start()
        for name in ["publisher_XM-DAC-7", "publisher_XM-DAC-41121", "nl-mfa-linked", "with-dimensions"] {
            try await send(try Data(contentsOf: folder.appending(path: "real/\(name).xml.gz")), platform)
        }
        try await expectNoChange(platform, atLeast: 100)
        #expect(await platform.programs[0].stop() == 0)
    }

    @Test(
        "of the example programme, sent in again, moves no figure",
        arguments: [address, "/portfolio/v1/export/iati-with-reports.xml"])
    func figures(address: String) async throws {
        // With one partition, what is read last tells that all before it was read.
        let platform = try await Platform(
            .embedded, environment: ["PROSPECTS_EMBEDDED_PARTITIONS": "1"], example: true)
        try await platform.start()
        let before = try await FigureSnapshot.settled(platform, mark: 1)
        #expect(before.figures.count == 21)
        #expect(before.figures["reach"]?["values"].list.contains { $0["facts"].int ?? 0 > 0 } == true)
        try await expectNoChange(platform, atLeast: 20, address, as: "programme-officer")
        let after = try await FigureSnapshot.settled(platform, mark: 2)
        for (code, figure) in before.figures { #expect(after.figures[code] == figure, "\(code)") }
        for (code, facts) in before.lineage { #expect(after.lineage[code] == facts, "the lineage of \(code)") }
        #expect(await platform.programs[0].stop() == 0)
    }

    /// How many activities whose identifier begins so say that money was paid.
    private func paid(_ prefix: String, _ platform: Platform) async throws -> Int {
        var count = 0
        for activity in try await all("/portfolio/v1/activities?q=\(prefix)", platform) {
            let identifier = activity["identifier"].text ?? ""
            let totals = try await platform.send("GET", "/portfolio/v1/activities/\(identifier)").json["totals"].list
            if totals.contains(where: { $0["type"].text == "3" }) { count += 1 }
        }
        return count
    }

    private func expectNoChange(
        _ platform: Platform, atLeast count: Int, _ address: String = address, as reader: String? = nil
    ) async throws {
        let export = try await platform.send("GET", address, as: reader)
        let hasReports = export.body.count(of: "urn:prospects:results-report") > 0
        #expect(hasReports == address.contains("with-reports"))
        let file = platform.directory.url.appending(path: "export.xml")
        try export.body.write(to: file)
        #expect(try await Program.run(["check", file.path]).status == 0)
        #expect(try await isValid(file) != false, "xmllint")
        let id = try await send(export.body, platform)
        let receipt = try await platform.send("GET", "/intake/v1/submissions/\(id)", as: "NL-MFA").json
        #expect(receipt["rejectedItems"].int ?? 0 == 0, "\(receipt)")
        let activities = try await all("/portfolio/v1/activities?submission=\(id)", platform)
        #expect(activities.count >= count)
        #expect(activities.count == export.body.count(of: "<iati-identifier>"))
        for activity in activities {
            let identifier = activity["identifier"].text ?? ""
            let path = identifier.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            let versions = try await platform.send("GET", "/portfolio/v1/activities/\(path)").json["versions"].list
            let outcomes = versions.flatMap(\.["reports"].list).filter { $0["submission"].text == id }
                .compactMap(\.["outcome"].text)
            #expect(outcomes == ["confirmed"], "\(identifier)")
        }
        #expect(try await platform.send("GET", address, as: reader).body == export.body)
    }

    /// By the schema and the validator of others; `nil` where they are not there.
    private func isValid(_ file: URL) async throws -> Bool? {
        let schema = Self.shared?.appending(path: "standard/schemas-2.03/iati-activities-schema.xsd").path
        guard let schema, FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint") else { return nil }
        let output = try OpenFile(file.path + ".log", O_WRONLY | O_CREAT)
        return try await ChildProcess(
            "/usr/bin/xmllint", ["--noout", "--nonet", "--schema", schema, file.path], output: output.descriptor,
            errors: output.descriptor
        ).wait() == 0
    }

    /// Submits a file and waits until all of it is in the portfolio.
    @discardableResult
    private func send(_ content: Data, _ platform: Platform) async throws -> String {
        let answer = try await platform.send("POST", "/intake/v1/submissions", as: "NL-MFA", content)
        let id = try #require(answer.json["id"].text, "\(answer.json)")
        try await platform.until("\(id) is recorded") {
            try await platform.send("GET", "/portfolio/v1/summary?submission=\(id)").status == 200
        }
        return id
    }

    private func all(_ path: String, _ platform: Platform) async throws -> [JSON] {
        var items: [JSON] = []
        var cursor = ""
        while true {
            let page = try await platform.send("GET", "\(path)&limit=500\(cursor)").json
            items += page["items"].list
            guard let next = page["next"].text else { return items }
            cursor = "&cursor=\(next)"
        }
    }
}

extension Data {
    fileprivate func count(of text: String) -> Int {
        String(decoding: self, as: UTF8.self).components(separatedBy: text).count - 1
    }
}
