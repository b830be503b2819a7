import Findings
import Foundation
import IATI
import IATIRules
import Testing

@Suite("Writing")
struct WritingTests {
    private static let count = 60

    private static func activities(seed: UInt64) -> [Activity] {
        var random = RandomActivity(seed: seed)
        return (0..<count).map { _ in random.next() }
    }

    private static func file(_ activities: [Activity]) -> [UInt8] {
        ActivityFile.start(generated: PublishedDateTime(text: "2026-11-01T10:00:00Z"))
            + activities.flatMap(ActivityFile.activity) + ActivityFile.end
    }

    private static func read(_ bytes: [UInt8]) throws -> [ReadActivity] {
        let parser = ActivityParser()
        return try parser.feed(bytes) + parser.finish()
    }

    /// Everything that an activity says; not where it says it.
    private static func said(_ activity: Activity) -> String {
        "\(activity)".components(separatedBy: "line: ").map { $0.drop { $0.isNumber } }.joined()
    }

    @Test("what is written reads the same, with nothing to remark", arguments: [1, 2, 3] as [UInt64])
    func roundTrip(seed: UInt64) throws {
        let activities = Self.activities(seed: seed)
        let read = try Self.read(Self.file(activities))
        #expect(read.count == activities.count)
        for (before, after) in zip(activities, read) {
            #expect(Self.said(after.activity) == Self.said(before), "seed \(seed)")
            #expect(after.problems.filter { $0.kind != .qualitative } == [], "seed \(seed)")
        }
    }

    @Test("the same activity gives the same bytes, also after it was read")
    func sameBytes() throws {
        let file = Self.file(Self.activities(seed: 4))
        #expect(try Self.file(Self.read(file).map(\.activity)) == file)
    }

    @Test("the structure of what is written is the standard's")
    func structure() throws {
        let text = String(decoding: Self.file(Self.activities(seed: 5)), as: UTF8.self)
        let rules = try judge(text).file.findings.map(\.rule.rawValue).filter { $0.hasPrefix("iati.structure.") }
        #expect(rules == [])
    }

    @Test("xmllint agrees", .enabled(if: StandardFiles.canCompare, "\(StandardFiles.reason)"))
    func xmllint() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("iati-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("written.xml")
        try Data(Self.file(Self.activities(seed: 6))).write(to: file)
        let accepted = try XMLLint.accepted([file.path], schema: "iati-activities-schema.xsd", in: folder)
        #expect(accepted == [file.path])
    }

    @Test(
        "real files read the same after they were written", .enabled(if: StandardFiles.folder != nil, "no shared/iati"),
        arguments: StandardFiles.real)
    func realFiles(name: String) throws {
        let reader = try IATIReader(contentsOf: StandardFiles.path(name))
        var count = 0
        while let before = try reader.next() {
            let file = Self.file([before.activity])
            let after = try #require(try Self.read(file).first)
            #expect(Self.said(after.activity) == Self.said(before.activity), "\(before.activity.identifier ?? "")")
            count += 1
        }
        #expect(count > 0)
    }

    @Test("what XML cannot hold is seen to be lost")
    func controlCharacters() throws {
        var activity = Activity(identifier: "XM-TEST-1")
        activity.titles = [Narrative(text: "a\u{0}b\u{1F}c\u{FFFE}d\u{FFFF}e\u{FFFD}f")]
        let read = try #require(try Self.read(Self.file([activity])).first)
        #expect(read.activity.titles.map(\.text) == ["a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f"])
    }

    @Test("the form is fixed")
    func form() throws {
        var activity = Activity(identifier: "XM-TEST-1")
        activity.language = "en"
        activity.titles = [
            Narrative(text: "Work & school", language: "en"), Narrative(text: "Travail", language: "fr"),
        ]
        activity.status = Coded("2")
        let text = String(
            decoding: ActivityFile.start() + ActivityFile.activity(activity) + ActivityFile.end, as: UTF8.self)
        #expect(
            text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <iati-activities version="2.03">
                  <iati-activity xml:lang="en">
                    <iati-identifier>XM-TEST-1</iati-identifier>
                    <title>
                      <narrative>Work &amp; school</narrative>
                      <narrative xml:lang="fr">Travail</narrative>
                    </title>
                    <activity-status code="2"/>
                  </iati-activity>
                </iati-activities>

                """)
    }
}
