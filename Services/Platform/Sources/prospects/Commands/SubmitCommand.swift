import ArgumentParser
import Domain
import Findings
import Foundation

struct SubmitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit",
        abstract: "Sends files to intake and prints the receipts.",
        discussion: """
            Examples:
              prospects submit activities.xml.gz --server http://127.0.0.1:8080 --key KEY --wait
              prospects submit q1.json q2.json --server https://prospects.example --wait --json
              prospects submit results.csv --decimal comma --partial --wait --language fr
            Takes IATI activity files (.xml, .xml.gz), reports, proposals and applications in JSON, and results reports
            as .xlsx or CSV.
            The same file sent again changes nothing. With --wait the exit code tells the worst of the verdicts:
            0 accepted, 2 accepted with findings, 3 rejected or refused. 1 means that the platform could not be used.
            """)

    @Argument(help: "The files.", completion: .file())
    var files: [String]

    @OptionGroup var server: ServerOptions

    @Flag(help: "Wait for the verdicts and print the findings.")
    var wait = false

    @Option(help: "How long to wait for a verdict, in seconds.")
    var timeout = 600

    @Flag(help: "Print one JSON object a file.")
    var json = false

    @Option(help: "How numbers in a table are written: comma (1234,5) or point (1234.5).")
    var decimal: String?

    @Flag(help: "Accept the good rows of a report though others have errors.")
    var partial = false

    @Option(help: "The language of the findings: en, nl, fr or ar.")
    var language = MessageLanguage.english.rawValue

    @Option(
        help: ArgumentHelp(
            "Mark the content as made by this generator: shown wherever a figure of it shows.", valueName: "name"))
    var generatedBy: String?

    func validate() throws {
        if files.isEmpty { throw ValidationError("name at least one file") }
        if let decimal, DecimalMark(rawValue: decimal) == nil {
            throw ValidationError("--decimal is comma or point")
        }
        if MessageLanguage(rawValue: language) == nil {
            throw ValidationError("there are no texts in \(language): choose en, nl, fr or ar")
        }
        for file in files where !FileManager.default.isReadableFile(atPath: file) {
            throw ValidationError("\(file) cannot be read")
        }
    }

    func run() async throws {
        let submitter = Submitter(
            client: try server.client(), generatedBy: generatedBy, timeout: timeout, decimal: decimal,
            acceptsPart: partial, language: language)
        var worst: Int32 = 0
        for file in files {
            let outcome = try await submitter.submit(file, waits: wait)
            worst = max(worst, outcome.exitCode)
            if json { try Terminal.print(json: outcome) } else { outcome.lines.forEach(Terminal.print) }
        }
        if worst != 0 { throw ExitCode(worst) }
    }
}
