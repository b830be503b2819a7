import Findings
import Foundation
import IATI
import IATIRules
import Testing

@Suite("The structure of a file", .enabled(if: StandardFiles.canCompare, "\(StandardFiles.reason)"))
struct DifferentialTests {
    /// Drawn anew with `PROSPECTS_SEED`.
    private static let seed = UInt64(ProcessInfo.processInfo.environment["PROSPECTS_SEED"] ?? "") ?? 20_250_615
    private static let count = Int(ProcessInfo.processInfo.environment["PROSPECTS_MUTATIONS"] ?? "") ?? 600

    private static func isValid(_ findings: [Finding]) -> Bool {
        !findings.contains {
            $0.rule.rawValue.hasPrefix("iati.structure.") || $0.rule.rawValue.hasPrefix("iati.file.not")
        }
    }

    private static func folder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("iati-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    @Test(
        "is valid for us when it is for xmllint, and only then",
        arguments: [
            ("iati-activities-schema.xsd", Sample.file(Sample.full, Sample.small)),
            ("iati-organisations-schema.xsd", Sample.organisations),
        ])
    func mutations(schema: String, sample: String) throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        var generator = SeededGenerator(seed: Self.seed)
        let namespaces = [
            (name: "xmlns:x", value: "https://example.org/ns"),
            (name: "xmlns:xsi", value: "http://www.w3.org/2001/XMLSchema-instance"),
        ]
        var texts: [String: String] = [:]
        for number in 0..<Self.count {
            var root = MarkupNode.read(sample)
            if case .element(let name, let attributes, let children) = root {
                root = .element(name: name, attributes: attributes + namespaces, children: children)
            }
            for _ in 0..<Int.random(in: 0...2, using: &generator) { Mutation.spoil(&root, &generator) }
            let file = folder.appendingPathComponent("\(number).xml").path
            try root.written.write(toFile: file, atomically: false, encoding: .utf8)
            texts[file] = root.written
        }
        let accepted = try XMLLint.accepted(texts.keys.sorted(), schema: schema, in: folder)
        #expect(accepted.count > Self.count / 10, "too few valid files to compare")
        #expect(accepted.count < Self.count * 9 / 10, "too few invalid files to compare")
        for (file, text) in texts {
            let findings = try judge(text).file.findings
            #expect(
                Self.isValid(findings) == accepted.contains(file),
                "seed \(Self.seed): \(findings.filter { !Self.isValid([$0]) }.map { "\($0.rule) \($0.place)" })\n\(text)"
            )
        }
    }

    @Test("is judged alike on real files", arguments: StandardFiles.real)
    func real(file: String) throws {
        let path = StandardFiles.path(file)
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let accepted = try XMLLint.accepted([path], schema: "iati-activities-schema.xsd", in: folder)
        let today = try #require(CalendarDate(year: 2026, month: 11, day: 21))
        let judged = IATIJudge.judge(
            file: path, configuration: JudgeConfiguration(today: today, keepsActivities: false))
        let told = judged.findings.filter { !Self.isValid([$0]) }.prefix(5)
        #expect(Self.isValid(judged.findings) == accepted.contains(path), "\(Array(told))")
    }
}
