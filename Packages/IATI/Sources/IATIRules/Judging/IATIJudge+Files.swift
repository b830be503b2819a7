import FoundationEssentials
import IATI

extension IATIJudge {
    /// Judges a file on disk. A file that cannot be opened is rejected, with a finding that says so.
    ///
    /// - Parameter each: Gets every activity with its verdict, in the order of the file.
    public static func judge(
        file path: String, configuration: JudgeConfiguration, each: (ActivityJudgement) -> Void = { _ in }
    ) -> FileJudgement {
        let judge = IATIJudge(configuration: configuration)
        do throws(IATIReadingError) {
            let file = try InputFile(path: path)
            while !judge.hasFailed {
                let bytes = try file.read()
                guard !bytes.isEmpty else { break }
                judge.feed(bytes.span.bytes).forEach(each)
            }
        } catch {
            judge.fail(error)
        }
        let (rest, verdict) = judge.finish()
        rest.forEach(each)
        return verdict
    }
}
