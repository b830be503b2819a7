import ArgumentParser
import Foundation

struct TailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tail",
        abstract: "Prints the events of all services as they happen: CloudEvents, one JSON object a line.",
        discussion: """
            Needs the key of an analyst, a programme officer or an operator: events hold what every partner sent.
            Examples:
              prospects tail --server http://127.0.0.1:8080 --key KEY
              prospects tail --server http://127.0.0.1:8080 --key KEY --from beginning --type nl.prospects.portfolio
              prospects tail --server http://127.0.0.1:8080 --key KEY --from 2026-11-01T00:00:00Z --until-end
            """)

    @OptionGroup var server: ServerOptions

    @Option(help: "Only this type of event, or those whose type begins so, up to a dot.")
    var type: String?

    @Option(help: "beginning, now, or a time such as 2026-11-01T00:00:00Z.")
    var from = "now"

    @Flag(help: "Stop at the end of what there is, instead of waiting for more.")
    var untilEnd = false

    func run() async throws {
        var components = URLComponents()
        components.queryItems = [URLQueryItem(name: "from", value: from)]
        if let type { components.queryItems?.append(URLQueryItem(name: "type", value: type)) }
        if untilEnd { components.queryItems?.append(URLQueryItem(name: "follow", value: "false")) }
        let query = components.percentEncodedQuery ?? ""
        let refusal = try await server.client().lines("/analytics/v1/events?\(query)") { Terminal.print(String($0)) }
        if let refusal { throw ClientError(refusal.problem.text) }
    }
}
