import Foundation
import Testing

@Suite("Command line", .serialized, .timeLimit(.minutes(10)))
struct CommandLineTests {
    @Test(
        "a wrong or unknown setting stops the start with a sentence that names it",
        arguments: [
            (["up", "--port", "eighty"], [:], "http.port"),
            (["up", "--log-level", "loud"], [:], "log.level"),
            (["up"], ["PROSPECTS_HTTP_PROT": "8080"], "PROSPECTS_HTTP_PROT"),
            (["up"], ["PROSPECTS_HTTP_PORT": "99999"], "http.port"),
            (["up", "--config", "/nowhere/settings.json"], [:], "/nowhere/settings.json"),
            (["serve", "intake"], [:], "--bootstrap-servers"),
            (["verify", "--data", "/nowhere"], [:], "/nowhere"),
        ] as [([String], [String: String], String)])
    func settings(_ arguments: [String], _ environment: [String: String], _ named: String) async throws {
        let directory = try Directory()
        let data = arguments.contains("--data") ? [] : ["--data", directory.url.appending(path: "data").path]
        let outcome = try await Program.run(arguments + data, environment: environment)
        #expect(outcome.status != 0)
        #expect(outcome.errors.contains(named), "\(outcome.errors)")
    }

    @Test("submit tells by its exit code what became of the file, and prints what is wrong and where")
    func submit() async throws {
        let platform = try await Platform(.embedded)
        try await platform.start()
        let files = platform.directory
        func submit(_ name: String, _ content: String, _ more: [String] = []) async throws -> Program.Outcome {
            try await Program.run(
                ["submit", try files.write(name, content), "--server", platform.programs[0].address, "--wait"] + more,
                environment: ["PROSPECTS_KEY": platform.key(of: "UNHCR")])
        }
        let accepted = try await submit("good.json", Documents.report(0))
        #expect(accepted.status == 0, "\(accepted)")
        #expect(accepted.output.contains("receipt IN-"))
        let again = try await submit("same.json", Documents.report(0))
        #expect(again.status == 0 && again.output.contains("sent before"))

        let doubtful = Documents.file(7, transactions: 2)
        let findings = try await submit("doubtful.xml", doubtful)
        #expect(findings.status == 2, "\(findings)")
        #expect(findings.output.contains("iati.donor.not-updated") && findings.output.contains("line "))

        let bad = doubtful.replacing(
            "<value currency=\"EUR\" value-date=\"2025-03-01\">2.25",
            with: "<value currency=\"EUR\" value-date=\"2025-03-01\">10,000.00")
        let told = try await submit("bad.xml", bad, ["--language", "nl"])
        #expect(told.status == 3, "\(told)")
        #expect(told.output.contains("“10,000.00”") && told.output.contains("Schrijf"))

        let table = """
            Programme;Activity;Period start;Period end;Basis;Indicator;Country;Population;Sex;Age;Disability;People reached
            PROSPECTS;XM-TEST-1;2025-01-01;2025-12-31;newly-reached;E1;JO;refugee;female;18-24;without;"70,0"
            PROSPECTS;XM-TEST-1;2025-01-01;2025-12-31;newly-reached;E1;KE;refugee;female;18-24;without;many
            """
        let part = try await submit("table.csv", table, ["--decimal", "comma", "--partial"])
        #expect(part.status == 2, "\(part)")
        #expect(part.output.contains("results-report.not-a-number") && part.output.contains("L3"))

        let wrong = Documents.report(1).replacing("\"people\":53", with: "\"people\":\"n/a\"")
        let rejected = try await submit("wrong.json", wrong)
        #expect(rejected.status == 3, "\(rejected)")
        #expect(rejected.output.contains("/rows/1/people") && rejected.output.contains("“n/a”"))

        let truncated = try await submit("truncated.xml", String(doubtful.dropLast(40)))
        #expect(truncated.status == 3)
        #expect(truncated.output.contains("refused"))

        let json = try await submit("good2.json", Documents.report(3), ["--json"])
        #expect(JSON(Data(json.output.utf8))["submission"]["verdict"].text == "accepted")

        let stranger = try await Program.run(
            ["submit", try files.write("x.json", "{}"), "--server", platform.programs[0].address, "--key", "pk_wrong"])
        #expect(stranger.status == 1)
        await platform.stop()
    }

    @Test("up hands out keys only its owner can read, loads the example once, and goes on where it was")
    func example() async throws {
        let directory = try Directory()
        let data = directory.url.appending(path: "data").path
        let program = try RunningProgram(
            ["up", "--data", data, "--example", "--json"], errors: directory.url.appending(path: "up.log"))
        try await program.start()
        let keys = directory.url.appending(path: "data/keys.json")
        let mode = try FileManager.default.attributesOfItem(atPath: keys.path)[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o600)
        let before = try Data(contentsOf: keys)
        let holders = JSON(Data(program.said.utf8))["newKeys"].members
        for holder in ["administrator", "UNHCR", "ILO", "UNICEF", "WB", "IFC"] { #expect(holders[holder] != nil) }
        for key in holders.values {
            #expect(before.firstRange(of: Data((key.text ?? "pk_").utf8)) == nil, "a key is kept")
        }
        // SIGTERM drains and stops, well within the ten seconds that operators allow.
        let start = ContinuousClock.now
        #expect(await program.stop() == 0)
        #expect(ContinuousClock.now - start < .seconds(10))
        let first = try await Program.run(["verify", "--data", data, "--json"])
        #expect(first.status == 0, "\(first.output)")

        try await program.start()
        #expect(await program.stop() == 0)
        let second = try await Program.run(["verify", "--data", data, "--json"])
        #expect(try Data(contentsOf: keys) == before)
        #expect(JSON(Data(program.said.utf8))["newKeys"].members.isEmpty, "keys are shown once")
        let events = { (report: Program.Outcome) in
            JSON(Data(report.output.utf8))["stores"].list.map { $0["events"].int }
        }
        #expect(events(second) == events(first), "the second start changed something")

        for service in ["portfolio", "analytics"] {
            let rebuilt = try await Program.run(["rebuild", service, "--data", data])
            #expect(rebuilt.status == 0, "\(rebuilt)")
        }
        #expect(try await Program.run(["verify", "--data", data]).status == 0)
    }

    @Test("tail prints every event once, as CloudEvents, one a line")
    func tail() async throws {
        let platform = try await Platform(.embedded)
        try await platform.start()
        let id = try await platform.submit(Documents.report(5), as: "UNHCR")
        try await platform.waitUntilThere("/portfolio/v1/summary?submission=\(id)")
        let outcome = try await Program.run([
            "tail", "--server", platform.programs[0].address, "--key", platform.key(of: "analyst"), "--from",
            "beginning",
            "--type", "nl.prospects.intake", "--until-end",
        ])
        let events = outcome.output.split(separator: "\n").map { JSON(Data($0.utf8)) }
        let types = events.compactMap { $0["type"].text }
        #expect(
            types
                == ["submission-received.v2", "submission-judged.v1", "people-reported.v1", "submission-published.v1"]
                .map { "nl.prospects.intake.\($0)" }, "\(outcome)")
        #expect(events.allSatisfy { $0["specversion"].text == "1.0" && $0["subject"].text == "submission/\(id)" })
        await platform.stop()
    }

    @Test("health tells by its exit code whether a platform is ready, and names what is not")
    func health() async throws {
        let platform = try await Platform(.embedded)
        let address = platform.programs[0].address
        let nobody = try await Program.run(["health", "--url", address])
        #expect(nobody.status == 1 && nobody.errors.contains(address))
        try await platform.start()
        try await platform.until("it is ready") {
            try await Program.run(["health", "--url", address]).status == 0
        }
        let port = try #require(address.split(separator: ":").last.map(String.init))
        let own = try await Program.run(["health", "--json"], environment: ["PROSPECTS_HTTP_PORT": port])
        #expect(own.status == 0 && JSON(Data(own.output.utf8))["status"].text == "ready")
        await platform.stop()
    }

    @Test("check judges files without a platform, a line each, and tells by its exit code whether one is rejected")
    func check() async throws {
        let files = try Directory()
        let table = try files.write("table.xml", "identifier,title")
        let outcome = try await Program.run(["check", table, "/nowhere/a.xml", "--json", "--language", "nl"])
        #expect(outcome.status == 1, "\(outcome)")
        let lines = outcome.output.split(separator: "\n").map { JSON(Data($0.utf8)) }
        #expect(lines.map { $0["file"].text } == [table, "/nowhere/a.xml"])
        #expect(lines.allSatisfy { $0["verdict"].text == "rejected" })
        #expect(outcome.output.contains("Het bestand is geen XML"))

        let unknown = try await Program.run(["check", table, "--language", "de"])
        #expect(unknown.status == 2 && unknown.errors.contains("no texts in de"))
    }
}
