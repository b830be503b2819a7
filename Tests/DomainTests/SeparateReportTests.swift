import Domain
import Foundation
import Testing

@Suite("Which of several reports count")
struct SeparateReportTests {
    private typealias Report = SeparateReports.Report

    /// A report over months of 2026, the first and the last one included.
    private func report(_ number: Int, _ first: Int, _ last: Int) throws -> Report {
        let start = try #require(CalendarDate(year: 2026, month: first, day: 1))
        let end = try #require(CalendarDate(year: 2026, month: last, day: 28))
        let days = CalendarDate(daysSince1970: end.daysSince1970 + 3)
        let last = days.month == end.month ? days : try #require(CalendarDate(year: 2026, month: last, day: 28))
        return Report(
            submission: try #require(SubmissionID("s\(number)")), period: try #require(Period(start, last)),
            reportedAt: Date(timeIntervalSince1970: Double(number)))
    }

    /// c counts, r replaced, o overlaps; in the order of acceptance.
    private func letters(_ spans: [(Int, Int)]) throws -> String {
        let reports = try spans.enumerated().map { try report($0, $1.0, $1.1) }
        let separate = SeparateReports(reports)
        return reports.map { report in
            switch separate[report] {
            case .counts: "c"
            case .replaced: "r"
            case .overlaps: "o"
            }
        }.joined()
    }

    @Test("a later report of the same or a longer period replaces; of others the longest counts, then the latest")
    func table() throws {
        #expect(try letters([(1, 6)]) == "c")
        #expect(try letters([(1, 6), (7, 12)]) == "cc")
        #expect(try letters([(1, 6), (1, 6)]) == "rc")
        #expect(try letters([(1, 3), (1, 6)]) == "rc")
        #expect(try letters([(1, 6), (1, 3)]) == "co")
        #expect(try letters([(1, 6), (1, 3), (4, 6)]) == "rcc")
        #expect(try letters([(1, 1), (1, 3), (3, 5)]) == "roc")
        #expect(try letters([(1, 6), (4, 12)]) == "oc")
        #expect(try letters([(1, 8), (6, 12)]) == "co")
        #expect(try letters([(2, 2), (2, 2), (2, 2)]) == "rrc")
    }

    @Test("whatever the order, no day counts twice, and none that was told is lost to a replacement", arguments: 1...60)
    func properties(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let reports = try (0..<Int.random(in: 1...9, using: &random)).map { number in
            let first = Int.random(in: 1...12, using: &random)
            return try report(number, first, Int.random(in: first...12, using: &random))
        }
        let separate = SeparateReports(reports)
        let shuffled = SeparateReports(reports.shuffled(using: &random))
        var told: Set<Int> = []
        for report in reports {
            #expect(separate[report] == shuffled[report])
            let days = report.period.start.daysSince1970...report.period.end.daysSince1970
            switch separate[report] {
            case .counts:
                #expect(told.isDisjoint(with: days))
                told.formUnion(days)
            case .replaced:
                let later = reports.filter { $0.reportedAt > report.reportedAt }.flatMap {
                    Array($0.period.start.daysSince1970...$0.period.end.daysSince1970)
                }
                #expect(Set(days).isSubset(of: later))
            case .overlaps(let others):
                #expect(!others.isEmpty)
                for other in others { #expect(separate[other] == .counts) }
            }
        }
        #expect(!told.isEmpty)
    }
}

/// Chance that can be repeated (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
