import Foundation
import Testing

@Suite("Backup, restore, republish and rebuild on the command line", .serialized, .timeLimit(.minutes(10)))
struct RecoveryCommandTests {
    private func run(_ arguments: String..., key: String = "") async throws -> Program.Outcome {
        try await Program.run(arguments, environment: key.isEmpty ? [:] : ["PROSPECTS_KEY": key])
    }

    private func submit(_ numbers: Range<Int>, _ platform: Platform) async throws {
        for number in numbers {
            let id = try await platform.submit(Documents.report(number), as: "UNHCR")
            try await platform.waitUntilThere("/portfolio/v1/summary?submission=\(id)")
        }
    }

    /// The figures, once they count everybody of the first so many reports.
    private func figures(_ platform: Platform, reports: Int) async throws -> JSON {
        let people = (0..<reports).map { 150 + $0 * 10 }.reduce(0, +)
        try await platform.until("\(people) people are in the figures") {
            try await platform.figures()["reach"]["total"]["women"]["counted"].int == people
        }
        return try await platform.figures()
    }

    @Test("a store that was lost comes back from a backup of the running platform; the rest of it from the log")
    func restore() async throws {
        let platform = try await Platform(.embedded)
        try await platform.start()
        try await submit(0..<4, platform)
        let (data, backup) = (platform.data.path, platform.directory.url.appending(path: "backup").path)
        let copied = try await run("backup", "--all", "--data", data, "--into", backup)
        #expect(copied.status == 0, "\(copied)")
        try await submit(4..<8, platform)
        let before = try await figures(platform, reports: 8)
        await platform.stop()

        let refused = try await run("restore", "intake", "--data", data, "--from", backup)
        #expect(refused.status != 0 && refused.errors.contains("--replace"), "\(refused)")
        for service in ["intake", "portfolio", "analytics"] {
            try FileManager.default.removeItem(at: platform.data.appending(path: service))
            let restored = try await run("restore", service, "--data", data, "--from", backup)
            #expect(restored.status == 0 && restored.output.contains("epoch 2 begins"), "\(restored)")
        }
        let check = try await run("verify", "--data", data)
        #expect(check.status == 0, "\(check)")
        try await platform.start()
        #expect(try await figures(platform, reports: 8) == before)
        // What was sent before the loss is known; what is new goes on.
        try await submit(0..<10, platform)
        #expect(try await figures(platform, reports: 10) != before)
        await platform.stop()
        #expect(try await run("verify", "--data", data).status == 0)
    }

    @Test("a log that was lost is published again by every service, and the figures stay as they were")
    func republish() async throws {
        let platform = try await Platform(.embedded)
        try await platform.start()
        try await submit(0..<5, platform)
        let before = try await figures(platform, reports: 5)
        let key = platform.key(of: "operator")
        let address = platform.programs[0].address
        let rebuilt = try await run("rebuild", "analytics", "--server", address, "--json", key: key)
        #expect(rebuilt.status == 0 && JSON(Data(rebuilt.output.utf8))["service"].text == "analytics", "\(rebuilt)")
        #expect(try await platform.figures() == before)
        let busy = try await run("republish", "portfolio", "--data", platform.data.path)
        #expect(busy.status != 0, "the platform is running")
        await platform.stop()

        for file in try FileManager.default.contentsOfDirectory(atPath: platform.data.path)
        where file.hasPrefix("events.sqlite") {
            try FileManager.default.removeItem(at: platform.data.appending(path: file))
        }
        for service in ["intake", "portfolio", "opportunity-fund", "localisation", "analytics"] {
            let sent = try await run("republish", service, "--data", platform.data.path)
            #expect(sent.status == 0 && sent.output.contains("published again"), "\(sent)")
        }
        let beyond = try await run("republish", "intake", "--from", "100000", "--data", platform.data.path)
        #expect(beyond.status != 0)
        try await platform.start()
        try await submit(5..<6, platform)
        #expect(try await figures(platform, reports: 6) != before)
        await platform.stop()
        let check = try await run("verify", "--data", platform.data.path)
        #expect(check.status == 0, "\(check)")
    }
}
