import ArgumentParser
import AsyncHTTPClient
import Foundation

struct RatesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rates",
        abstract: "Records exchange rates from a file of the European Central Bank.",
        discussion: """
            Example:
              prospects rates eurofxref-hist.csv --server http://127.0.0.1:8080 --key KEY
            Takes the euro foreign exchange reference rates as the bank publishes them, unzipped: eurofxref-hist.csv, a row
            a day and a column a currency, or eurofxref-hist.xml. Needs the key of a finance controller. A row with anything wrong is left out whole and named; no
            rate is ever guessed. The same file again changes nothing; a file that says otherwise of a day adds a version
            of it. The exit code is 0 when every row is in, 2 when rows were left out, 1 when nothing could be recorded.
            """)

    @Argument(help: "The file.", completion: .file())
    var file: String

    @OptionGroup var server: ServerOptions

    @Flag(help: "Print the outcome as one JSON object.")
    var json = false

    private struct Finding: Codable {
        let row: Int
        let column: String?
        let detail: String
        let remedy: String
    }

    private struct Receipt: Codable {
        let recorded: Int
        let corrected: Int
        let unchanged: Int
        let rejected: Int
        let findings: [Finding]
    }

    func run() async throws {
        guard let content = FileManager.default.contents(atPath: file) else {
            throw ValidationError("\(file) cannot be read")
        }
        let answer = try await server.client().post(
            "/portfolio/v1/exchange-rates",
            headers: ["content-type": content.first == UInt8(ascii: "<") ? "application/xml" : "text/csv"],
            body: .bytes(content))
        guard answer.isSuccess else { throw ClientError("\(file): \(answer.problem.text)") }
        let receipt = try answer.decode(Receipt.self)
        if json {
            try Terminal.print(json: receipt)
        } else {
            for finding in receipt.findings {
                let column = finding.column.map { ", \($0)" } ?? ""
                Terminal.print("\(file), row \(finding.row)\(column): \(finding.detail) \(finding.remedy)")
            }
            Terminal.print(
                "\(receipt.recorded) days recorded, \(receipt.corrected) corrected, \(receipt.unchanged) known, "
                    + "\(receipt.rejected) left out")
        }
        if receipt.rejected > 0 { throw ExitCode(2) }
    }
}
