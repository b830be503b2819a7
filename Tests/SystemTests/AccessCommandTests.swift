import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import Testing

@Suite("Keys and people from the command line")
struct AccessCommandTests {
    private let directory: Directory
    private let data: String

    init() throws {
        directory = try Directory()
        data = directory.url.appending(path: "data").path
    }

    private func run(_ arguments: String...) async throws -> Program.Outcome {
        try await Program.run(arguments + ["--data", data])
    }

    private func status(_ path: String, at program: RunningProgram, _ key: String) async throws -> UInt {
        var request = HTTPClientRequest(url: program.address + path)
        request.headers.add(name: "authorization", value: "Bearer \(key)")
        return try await HTTPClient.shared.execute(request, timeout: .minutes(5)).status.code
    }

    @Test("a new platform has an administrator; its keys are rotated while it runs, and the last use is shown")
    func keys() async throws {
        let program = try RunningProgram(
            ["up", "--data", data, "--json"], errors: directory.url.appending(path: "log"))
        try await program.start()
        let administrator = try #require(JSON(Data(program.said.utf8))["newKeys"]["administrator"].text)
        #expect(try await status("/access/v1/keys", at: program, administrator) == 200)
        #expect(try await status("/operations/v1/intake/rebuild", at: program, administrator) == 403)

        let made = try await run(
            "keys", "add", "--name", "n", "--organisation", "NL-MFA", "--role", "operator", "--only", "read",
            "--expires", "2h", "--json")
        let (id, old) = (JSON(Data(made.output.utf8))["id"].text ?? "", JSON(Data(made.output.utf8))["key"].text ?? "")
        #expect(try await status("/operations/v1/intake/rebuild", at: program, old) == 200)
        let new = try await run("keys", "rotate", id, "--overlap", "0s")
        #expect(try await status("/operations/v1/intake/rebuild", at: program, old) == 401)
        let secret = new.output.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(try await status("/operations/v1/intake/rebuild", at: program, secret) == 200)
        #expect(await program.stop() == 0)

        let list = JSON(Data(try await run("keys", "list", "--json").output.utf8)).list
        #expect(list.count == 2)
        #expect(list.allSatisfy { $0["lastUsedAt"].text != nil && $0["hash"].text == nil })
        #expect(list.last?["operations"].list.map(\.text) == ["read"])
        let lines = try await run("keys", "list").output
        #expect(lines.contains("read only") && lines.contains("expires") && lines.contains("used"))
        #expect(try await run("keys", "rotate", "nobody").status != 0)
        #expect(try await run("keys", "rotate", id, "--overlap", "soon").status != 0)
    }

    @Test("people are added, given roles, removed and erased")
    func people() async throws {
        let added = try await run(
            "people", "add", "--issuer", "https://login.example.org", "--subject", "s1", "--name", "Amina Yusuf",
            "--mail", "amina@example.org", "--organisation", "UNHCR", "--role", "submitter")
        let id = added.output.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(id.hasPrefix("of-"), "\(added)")
        #expect(try await run("people", "list").output.contains("submitter  Amina Yusuf  amina@example.org"))
        #expect(try await run("people", "roles", id, "--role", "viewer").status == 0)
        #expect(try await run("people", "list").output.contains("viewer  Amina"))
        #expect(try await run("people", "remove", id).status == 0)
        #expect(try await run("people", "list").output.contains("removed  Amina"))
        #expect(try await run("people", "erase", id).status == 0)
        let erased = try await run("people", "list").output
        #expect(erased.contains("\(id)  erased officer") && !erased.contains("Amina"))
        let again = try await run("people", "erase", id)
        #expect(again.status != 0 && again.errors.contains("was erased"))
    }
}
