import ArgumentParser
import Domain
import Findings
import Foundation
import IATI

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Judges files without a server, by the rules of intake.",
        discussion: """
            Examples:
              prospects check activities.xml
              prospects check *.xml.gz --json --language fr
              prospects check results.csv --decimal comma
            Takes IATI files (.xml, .xml.gz), reports, proposals and applications in JSON, and results reports as .xlsx
            or CSV. Of each file it prints the verdict (accepted, accepted-with-findings or
            rejected), how many of its activities or rows are accepted, and what was found: where, why it matters, what to do.
            With --json it prints one JSON object a file: file, verdict, findings. A file that cannot be read is
            rejected. The exit code is 0 when no file is rejected, 1 when one is, 2 when the command is not understood.
            """)

    @Argument(help: "The files.", completion: .file())
    var files: [String] = []

    @Flag(help: "Print one JSON object a file.")
    var json = false

    @Option(help: "The language of the texts: en, nl, fr or ar.")
    var language = MessageLanguage.english.rawValue

    @Option(
        help: ArgumentHelp(
            "Judge as if it were this day; nothing that happened may lie after it.", valueName: "YYYY-MM-DD"))
    var today: String?

    @Flag(help: "Leave out what the donor asks beyond the IATI standard.")
    var withoutDonorRules = false

    @Option(help: "How numbers in a table are written: comma (1234,5) or point (1234.5).")
    var decimal: String?

    @Flag(help: "Accept the good rows of a report though others have errors.")
    var partial = false

    func run() throws {
        let mark = decimal.flatMap(DecimalMark.init(rawValue:))
        guard decimal == nil || mark != nil else { throw refused("--decimal is comma or point.") }
        guard !files.isEmpty else { throw refused("Name at least one file: prospects check FILE…") }
        guard let language = MessageLanguage(rawValue: language) else {
            throw refused("There are no texts in \(language). Choose en, nl, fr or ar.")
        }
        guard let day = today.map({ IATI.CalendarDate(text: $0) }) ?? IATI.CalendarDate(of: Date()) else {
            throw refused("\(today ?? "The day") is no day. Write it like 2025-03-31.")
        }
        let settings = JudgingSettings(
            today: day, hasDonorRules: !withoutDonorRules, decimal: mark, acceptsPart: partial)
        let judges = FileJudges.all
        var isRejected = false
        for file in files {
            let checked = judges.judge(file: file, settings: settings)
            isRejected = isRejected || checked.verdict == .rejected
            if json {
                try Terminal.print(json: checked.told(from: judges.catalogue, in: language))
            } else {
                checked.lines(from: judges.catalogue, in: language).forEach(Terminal.print)
            }
        }
        if isRejected { throw ExitCode(1) }
    }

    private func refused(_ reason: String) -> ExitCode {
        Terminal.note(reason)
        return ExitCode(2)
    }
}

extension IATI.CalendarDate {
    /// A day as `YYYY-MM-DD`; nil for anything else.
    fileprivate init?(text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).compactMap { Int($0) }
        guard text.utf8.count == 10, parts.count == 3 else { return nil }
        self.init(year: parts[0], month: parts[1], day: parts[2])
    }

    /// The day that a moment falls on where the command runs.
    fileprivate init?(of moment: Date) {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: moment)
        self.init(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    }
}
