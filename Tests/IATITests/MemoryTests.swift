import Foundation
import IATI
import Testing

@Suite("Memory is bounded by one activity", .serialized)
struct MemoryTests {
    /// Memory of this process in MB, as the system counts it; nil where it does not say.
    private static var residentMegabytes: Int? {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return nil }
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }.map { $0 / 1024 }
    }

    @Test(
        "60 MB on one line are read in the memory of a few activities",
        .enabled(if: MemoryTests.residentMegabytes != nil, "the system does not state the memory of a process"))
    func longFile() throws {
        let activity = Array(
            Fixture.activity("A", String(repeating: Fixture.transaction(), count: 2000))
                .replacing("\n", with: "").utf8)
        // Other tests use memory at the same time, so the best of a few attempts counts: a reader that keeps what it
        // has read grows in each of them.
        var growth = Int.max
        for _ in 1...3 where growth >= 60 {
            growth = min(growth, try Self.growth(reading: activity, megabytes: 60))
        }
        #expect(growth < 60, "MB while reading 60 MB")
    }

    /// How much memory reading takes beyond what the first activity took, in MB.
    private static func growth(reading activity: [UInt8], megabytes: Int) throws -> Int {
        let parser = ActivityParser()
        _ = try parser.feed(Array(#"<iati-activities version="2.03">"#.utf8))
        _ = try parser.feed(activity)
        let before = try #require(residentMegabytes)
        var highest = before
        while parser.progress.expandedBytes < megabytes * 1_000_000 {
            _ = try parser.feed(activity)
            highest = max(highest, residentMegabytes ?? before)
        }
        _ = try parser.feed(Array("</iati-activities>".utf8)) + parser.finish()
        #expect(parser.progress.activities > 100)
        return highest - before
    }
}
