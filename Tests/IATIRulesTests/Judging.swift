import Findings
import IATI
import IATIRules
import Testing

/// Judges a text as a file, with a fixed day.
func judge(
    _ text: String, donor: DonorRequirements? = nil, limits: ReadingLimits = ReadingLimits(),
    findingsPerRule: Int = 1000
) throws -> (items: [ActivityJudgement], file: FileJudgement) {
    let today = try #require(CalendarDate(year: 2025, month: 6, day: 15))
    let judge = IATIJudge(
        configuration: JudgeConfiguration(
            today: today, donor: donor, limits: limits, findingsPerRule: findingsPerRule))
    let items = judge.feed(Array(text.utf8).span.bytes)
    let (rest, file) = judge.finish()
    return (items + rest, file)
}

/// The rules that a text breaks, each once, in the order of the alphabet.
func rules(_ text: String, donor: DonorRequirements? = nil) throws -> [String] {
    Set(try judge(text, donor: donor).file.findings.map(\.rule.rawValue)).sorted()
}
