import Findings
import IATI
import IATIRules

/// Judges IATI files, plain or gzip.
struct IATIFileJudge: FileJudge {
    var catalogue: MessageCatalogue { IATIMessages.catalogue }

    func takes(_ start: [UInt8]) -> Bool {
        let markup = UInt8(ascii: "<")
        return start.starts(with: [0x1f, 0x8b]) || start.prefix(64).contains(markup)
    }

    func judge(file: String, settings: JudgingSettings) -> CheckedFile {
        let configuration = JudgeConfiguration(
            today: settings.today, donor: settings.hasDonorRules ? .dutchForeignAffairs : nil, keepsActivities: false)
        let judged = IATIJudge.judge(file: file, configuration: configuration)
        return CheckedFile(
            file: file, verdict: judged.verdict, findings: judged.findings + judged.log.omissions,
            counts: judged.log.severities, items: judged.items)
    }
}
