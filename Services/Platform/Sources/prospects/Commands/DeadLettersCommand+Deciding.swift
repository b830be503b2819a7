import ArgumentParser
import Domain
import Journal

/// What decides needs: which letters of which service, and why.
struct DeadLettersDecision: ParsableArguments {
    @OptionGroup var choice: DeadLettersChoice
    @OptionGroup var place: DeadLettersPlace
    @Option(help: "The service that has them.") var service: ServiceName
    @Option(help: "The reason, recorded with what is done.") var why: String
    @Flag(help: "Print the outcome as one JSON object.") var json = false

    func validate() throws {
        if choice.selection == .all { throw ValidationError("say which: numbers, --source, --stream or --type") }
    }
}

extension DeadLettersCommand {
    struct Redrive: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Tries dead letters again, with all that wait in their streams.",
            discussion: "The exit code is 0 when all were handled and 2 when some failed again.")

        @OptionGroup var decision: DeadLettersDecision

        func run() async throws {
            let outcome = try await decision.place.office(decision.service).redrive(
                decision.choice.selection, why: decision.why)
            if decision.json {
                try Terminal.print(json: outcome)
            } else {
                outcome.lines(decision.service).forEach(Terminal.print)
            }
            if !outcome.failed.isEmpty { throw ExitCode(2) }
        }
    }

    struct Discard: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Gives up on dead letters; what waits behind them can then be redriven.")

        @OptionGroup var decision: DeadLettersDecision

        func run() async throws {
            let outcome = try await decision.place.office(decision.service).discard(
                decision.choice.selection, why: decision.why)
            if decision.json {
                try Terminal.print(json: outcome)
            } else {
                outcome.lines(decision.service).forEach(Terminal.print)
            }
        }
    }
}
