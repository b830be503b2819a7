import ArgumentParser
import Domain
import Journal

struct DeadLettersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dead-letters",
        abstract: "Shows events that could not be handled, and decides about them.",
        discussion: """
            Examples:
              prospects dead-letters list --data data
              prospects dead-letters list --server http://127.0.0.1:8080 --service portfolio --json
              prospects dead-letters show 12 --service portfolio --data data
              prospects dead-letters redrive 12 --service portfolio --data data --why "fixed in 1.4.2"
              prospects dead-letters discard 12 --service portfolio --data data --why "sent twice by the partner"
            On a stopped platform give --data, on a running one --server and an operator's key. Redriving takes the whole
            tail of a stream, in order, up to the first event that fails again. Every decision is recorded.
            """,
        subcommands: [List.self, Show.self, Redrive.self, Discard.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists dead letters, the oldest first.")

        @OptionGroup var choice: DeadLettersChoice
        @OptionGroup var place: DeadLettersPlace
        @Option(help: "Only of this service.") var service: ServiceName?
        @Option(help: "The most that are listed of a service.") var limit = 1_000
        @Flag(help: "Print one JSON object a line.") var json = false

        func run() async throws {
            var services = service.map { [$0] } ?? []
            if services.isEmpty { services = try await place.services() }
            for service in services {
                for letter in try await place.office(service).list(choice.selection, limit: limit) {
                    let listed = ListedLetter(service: service, letter: letter)
                    if json { try Terminal.print(json: listed) } else { Terminal.print(listed.line) }
                }
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Shows one dead letter with all that it holds.")

        @Argument(help: "Its number, as “list” shows it.") var id: Int64
        @OptionGroup var place: DeadLettersPlace
        @Option(help: "The service that has it.") var service: ServiceName
        @Flag(help: "Print one JSON object.") var json = false

        func run() async throws {
            guard let content = try await place.office(service).show(id) else {
                throw ClientError("\(service.rawValue) has no dead letter \(id): list them to see which there are")
            }
            if json { return try Terminal.print(json: content) }
            Terminal.print(ListedLetter(service: service, letter: content.letter).line)
            content.lines.forEach(Terminal.print)
        }
    }
}
