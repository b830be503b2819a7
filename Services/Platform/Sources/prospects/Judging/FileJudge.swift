import Domain
import Findings
import IATI

/// Judges one kind of file without a server, by the rules that intake uses.
protocol FileJudge: Sendable {
    /// The texts of its rules.
    var catalogue: MessageCatalogue { get }

    /// Whether this is its kind of file.
    ///
    /// - Parameter start: The first bytes of the file; none when it cannot be read.
    func takes(_ start: [UInt8]) -> Bool

    /// Judges a file. One that cannot be read is rejected, with a finding that says so.
    func judge(file: String, settings: JudgingSettings) -> CheckedFile
}

/// How `prospects check` judges.
struct JudgingSettings: Sendable {
    /// The day for which files are judged.
    let today: IATI.CalendarDate
    /// Whether what the donor asks beyond the standard counts, too.
    let hasDonorRules: Bool
    /// How numbers in a table are written; nil when nobody said.
    let decimal: DecimalMark?
    /// Whether the good rows of a report are accepted though others are not.
    let acceptsPart: Bool
}
