import ArgumentParser
import Foundation

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes activities as a file of IATI 2.03.",
        discussion: """
            Partners' activities as they reported them, the donor's own as it decided. What the standard would refuse is
            left out and named in a comment. Needs no key, but for what results reports say of people reached, which is
            not public: with --reports a file has it too, of all partners for people of the programme, of their own
            organisation for those of a partner. Examples:
              prospects export --server http://127.0.0.1:8080 > iati.xml
              prospects export --server http://127.0.0.1:8080 --programme OPPORTUNITY-FUND > fund.xml
              prospects export --server http://127.0.0.1:8080 --reporter XM-DAC-7 > own.xml
              PROSPECTS_KEY=… prospects export --server http://127.0.0.1:8080 --reports > with-reports.xml
            """)

    @Option(help: "Address of the platform, such as http://127.0.0.1:8080.")
    var server: String

    @Option(help: "Only activities of this programme, such as PROSPECTS.")
    var programme: String?

    @Option(help: "Only what this organisation reports: its code or IATI identifier.")
    var reporter: String?

    @Option(help: "Only activities for this country, by ISO 3166-1 alpha-2.")
    var country: String?

    @Flag(help: "With what results reports say of people reached; needs a key.")
    var reports = false

    @Option(help: "Access key, for --reports; better given as PROSPECTS_KEY.")
    var key: String?

    func run() async throws {
        let key = key ?? ProcessInfo.processInfo.environment["PROSPECTS_KEY"]
        guard !reports || key?.isEmpty == false else {
            throw ValidationError("no access key: give --key or PROSPECTS_KEY, or leave --reports out")
        }
        var components = URLComponents()
        let parameters = [("programme", programme), ("reporter", reporter), ("country", country)]
        let given = parameters.compactMap { name, value in value.map { URLQueryItem(name: name, value: $0) } }
        if !given.isEmpty { components.queryItems = given }
        let query = components.percentEncodedQuery.map { "?\($0)" } ?? ""
        let client = try PlatformClient(server: server, key: reports ? key : nil)
        let refusal = try await client.pieces(
            "/portfolio/v1/export/\(reports ? "iati-with-reports" : "iati").xml\(query)"
        ) {
            try FileHandle.standardOutput.write(contentsOf: $0)
        }
        if let refusal { throw ClientError(refusal.problem.text) }
    }
}
