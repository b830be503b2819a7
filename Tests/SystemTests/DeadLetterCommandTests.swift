import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import Testing

@Suite("Dead letters on the command line", .serialized, .timeLimit(.minutes(10)))
struct DeadLetterCommandTests {
    private let directory: Directory
    private let program: RunningProgram
    private var data: String { directory.url.appending(path: "data").path }

    init() throws {
        let directory = try Directory()
        self.directory = directory
        program = try RunningProgram(
            ["up", "--data", directory.url.appending(path: "data").path],
            errors: directory.url.appending(path: "up.log"))
    }

    /// On the stopped platform: nobody else has its log.
    private func publish(_ message: LogMessage) async throws {
        let log = try EmbeddedEventLog(path: directory.url.appending(path: "data/events.sqlite").path)
        try await log.append([message], to: .events(of: .intake))
    }

    private func command(_ arguments: String..., place: [String], key: String = "") async throws -> Program.Outcome {
        try await Program.run(
            ["dead-letters"] + arguments + place, environment: key.isEmpty ? [:] : ["PROSPECTS_KEY": key])
    }

    @Test("an operator sees and decides on the running platform and on the stopped one; every decision is recorded")
    func life() async throws {
        let made = try await Program.run([
            "keys", "add", "--data", data, "--name", "night shift", "--organisation", "NL-MFA", "--role", "operator",
        ])
        let key = made.output.trimmingCharacters(in: .whitespacesAndNewlines)
        try await program.start()
        #expect(await program.stop() == 0)
        try await publish(LogMessage(key: Array("submission/broken".utf8), value: Array("no event".utf8)))

        try await program.start()
        let running = ["--server", program.address]
        func listed(_ place: [String]) async throws -> [JSON] {
            let outcome = try await command("list", "--json", place: place, key: key)
            #expect(outcome.status == 0, "\(outcome)")
            return outcome.output.split(separator: "\n").map { JSON(Data($0.utf8)) }
        }
        // Three services read intake.
        var letters: [JSON] = []
        for _ in 0..<600 where letters.count < 3 {
            letters = try await listed(running)
            try await Task.sleep(for: .milliseconds(50))
        }
        #expect(Set(letters.compactMap { $0["service"].text }) == ["portfolio", "opportunity-fund", "localisation"])
        let shown = try await command("show", "1", "--service", "portfolio", place: running, key: key)
        #expect(shown.status == 0 && shown.output.contains("no event") && shown.output.contains("submission/broken"))
        let vain = try await command(
            "redrive", "1", "--service", "portfolio", "--why", "perhaps", place: running, key: key)
        #expect(vain.status == 2 && vain.output.contains("1 failed again"), "\(vain)")
        let busy = try await command("list", place: ["--data", data])
        #expect(busy.status != 0 && busy.errors.contains("--server"), "\(busy)")
        #expect(try await command("list", place: running, key: "pk_wrong").status != 0)
        #expect(await program.stop() == 0)

        let stopped = ["--data", data]
        let before = try await listed(stopped)
        #expect(before.count == 3)
        let portfolio = try #require(before.first { $0["service"].text == "portfolio" })
        #expect(portfolio["letter"]["attempts"].int == 2)
        #expect(portfolio["letter"]["reason"].text == "not-an-event")
        let all = try await command("discard", "--service", "portfolio", "--why", "all", place: stopped)
        #expect(all.status != 0, "nothing was named")
        let unsaid = try await command("discard", "1", "--service", "portfolio", place: stopped)
        #expect(unsaid.status != 0 && unsaid.errors.contains("--why"))
        for service in ["portfolio", "opportunity-fund", "localisation"] {
            let outcome = try await command(
                "discard", "--stream", "submission/broken", "--service", service, "--why", "a test", place: stopped)
            #expect(outcome.status == 0 && outcome.output.contains("1 discarded"), "\(outcome)")
        }
        #expect(try await listed(stopped).isEmpty)
        let check = try await Program.run(["verify", "--data", data])
        #expect(check.status == 0, "\(check)")
    }
}
