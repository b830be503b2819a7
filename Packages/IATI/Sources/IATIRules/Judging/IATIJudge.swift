import Findings
public import IATI

/// Judges an IATI file by the structure, code lists and ruleset of IATI 2.03 and by what the donor asks.
///
/// The bytes may be plain or gzip and may be cut anywhere; memory is bounded by the largest activity:
///
///     let judge = IATIJudge(configuration: JudgeConfiguration(today: today))
///     while let bytes = next() { for activity in judge.feed(bytes) { … } }
///     let (rest, file) = judge.finish()
///
/// Files of IATI 2.01 and 2.02 are judged by 2.03, which has all that they have. A judge serves one file and one task
/// at a time.
public final class IATIJudge {
    /// How many bytes of a text are kept; of a longer one there is advice.
    public static let keptText = 20_000
    /// How many bytes the identifier of an activity may have.
    static let longestIdentifier = 200

    private let configuration: JudgeConfiguration
    private let document: DocumentJudge
    private let parser: ActivityParser
    private var failure: IATIReadingError?

    /// A judge for one file.
    public init(configuration: JudgeConfiguration) {
        self.configuration = configuration
        document = DocumentJudge(configuration: configuration)
        parser = ActivityParser(
            limits: configuration.limits, observer: document, keepsActivities: configuration.keepsActivities)
    }

    /// Whether the file turned out to be unreadable: what follows is not looked at.
    public var hasFailed: Bool { failure != nil }

    /// What was read so far, in numbers.
    public var progress: ReadingProgress { parser.progress }

    /// Takes the next bytes of the file and returns the activities that they complete, with their verdicts.
    public func feed(_ bytes: RawSpan) -> [ActivityJudgement] {
        guard failure == nil else { return [] }
        do throws(IATIReadingError) {
            return paired(try parser.feed(bytes))
        } catch {
            failure = error
            return paired(parser.takeActivities())
        }
    }

    /// Announces the end of the file.
    ///
    /// - Returns: The last activities, and the verdict on the file.
    public func finish() -> (items: [ActivityJudgement], file: FileJudgement) {
        var items: [ActivityJudgement] = []
        if failure == nil {
            do throws(IATIReadingError) {
                items = paired(try parser.finish())
            } catch {
                failure = error
                items = paired(parser.takeActivities())
            }
        }
        return (items, judgement())
    }

    /// Notes that the rest of the file cannot be had.
    func fail(_ error: IATIReadingError) {
        failure = failure ?? error
    }

    private func judgement() -> FileJudgement {
        var report = document.report
        if let failure { report.addToFile(Finding(failure)) }
        let items = document.items
        let isUsable = items.keys.contains { $0 != .rejected }
        let verdict: Verdict =
            if report.fileErrors > 0 || !isUsable {
                .rejected
            } else {
                report.log.isEmpty ? .accepted : .acceptedWithFindings
            }
        return FileJudgement(verdict: verdict, log: report.log, version: parser.header?.version, items: items)
    }

    /// The verdicts with the typed activities.
    private func paired(_ activities: [ReadActivity]) -> [ActivityJudgement] {
        let judged = document.takeItems()
        guard judged.count == activities.count else { return judged }
        return zip(judged, activities).map { judged, activity in
            ActivityJudgement(
                verdict: judged.verdict, identifier: judged.identifier, index: judged.index, line: judged.line,
                counts: judged.counts, activity: activity)
        }
    }
}
