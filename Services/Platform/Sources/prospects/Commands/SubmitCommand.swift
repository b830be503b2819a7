import ArgumentParser
import Foundation

struct SubmitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit",
        abstract: "Sends files to intake and prints the receipts.",
        discussion: """
            Examples:
              prospects submit activities.xml.gz --server http://127.0.0.1:8080 --key KEY --wait
              prospects submit q1.json q2.json --server https://prospects.example --wait --json
            Takes IATI activity files (.xml, .xml.gz) and results reports, proposals and applications in JSON.
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

    @Option(
        help: ArgumentHelp(
            "Mark the content as made by this generator: shown wherever a figure of it shows.", valueName: "name"))
    var generatedBy: String?

    func validate() throws {
        if files.isEmpty { throw ValidationError("name at least one file") }
        for file in files where !FileManager.default.isReadableFile(atPath: file) {
            throw ValidationError("\(file) cannot be read")
        }
    }

    func run() async throws {
        let submitter = Submitter(client: try server.client(), generatedBy: generatedBy, timeout: timeout)
        var worst: Int32 = 0
        for file in files {
            let outcome = try await submitter.submit(file, waits: wait)
            worst = max(worst, outcome.exitCode)
            if json { try Terminal.print(json: outcome) } else { outcome.lines.forEach(Terminal.print) }
        }
        if worst != 0 { throw ExitCode(worst) }
    }
}
