import Domain
import Findings
import Foundation
import IATI
import IATIRules

/// Judges a stored IATI file by the rules that `prospects check` uses, in one pass and block by block.
struct ActivityFileJudge: Sendable {
    let donor: DonorRequirements?

    /// What the rules say of a file and of each of its activities, in the order of the file.
    struct Outcome: Sendable {
        let file: FileJudgement
        let activities: [Findings.Verdict]
    }

    private static let blockSize = 256 << 10

    /// - Parameters:
    ///   - inline: the content, when it is small; otherwise it is in `file`.
    ///   - today: the day of receipt: nothing that happened may lie after it.
    /// - Throws: what reading the disk throws; what is wrong with the file is in the outcome.
    func judge(_ inline: [UInt8]?, _ file: URL, today: Domain.CalendarDate) async throws -> Outcome {
        guard let day = IATI.CalendarDate(year: today.year, month: today.month, day: today.day) else {
            throw CocoaError(.formatting)
        }
        let judge = IATIJudge(
            configuration: JudgeConfiguration(today: day, donor: donor, keepsActivities: false))
        var verdicts: [Findings.Verdict] = []
        if let inline {
            verdicts += judge.feed(inline.span.bytes).map(\.verdict)
        } else {
            let handle = try FileHandle(forReadingFrom: file)
            defer { try? handle.close() }
            while !judge.hasFailed, let block = try handle.read(upToCount: Self.blockSize), !block.isEmpty {
                verdicts += judge.feed(Array(block).span.bytes).map(\.verdict)
                // A file can take long: others want the thread too.
                await Task.yield()
            }
        }
        let (rest, verdict) = judge.finish()
        return Outcome(file: verdict, activities: verdicts + rest.map(\.verdict))
    }
}
