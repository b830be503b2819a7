import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Journal
import ServiceKit
import Testing

@Suite("Forgetting a person")
struct ErasureTests {
    @Test("a person's name reaches no store and no event; when it is erased the chain holds, and the id still stands")
    func erase() async throws {
        let (clock, key) = (TestClock(.now), try await SigningKey.ecdsa("e1"))
        try await LocalIssuer.running([key], clock) { issuer in
            let settings = try Settings.load(
                flags: [:],
                environment: ["PROSPECTS_OIDC_ISSUER": issuer.address, "PROSPECTS_OIDC_AUDIENCE": "prospects"])
            let platform = try RunningPlatform(tokens: try TokenVerifier(settings, logger: quiet))
            let personal = ["Aminata Xylander", "aminata.xylander@example.org", "subject-4711"]
            let person = try platform.people.add(
                issuer: issuer.address, subject: personal[2], name: personal[0], mail: personal[1],
                organisation: RunningPlatform.partner, roles: [.submitter], at: .now)
            let token = try await issuer.token(key, subject: personal[2])
            let bearer: HTTPFields = [.authorization: "Bearer \(token)"]
            try await platform.running { client, _ in
                let sent = try await client.execute(
                    uri: "/intake/v1/submissions", method: .post, headers: bearer, body: ByteBuffer(string: Sent.report)
                )
                guard case .string(let id) = sent.member("id") else { Issue.record("\(sent.text)"); return }
                _ = try await client.execute(uri: "/intake/v1/submissions/\(id)?wait=30", method: .get, headers: bearer)
                #expect(try Self.files(platform.directory, holding: person.id).contains { $0.contains("store.sqlite") })
                for word in personal { #expect(try Self.files(platform.directory, holding: word) == ["people.json"]) }

                let officer = "/access/v1/officers/\(person.id)"
                let named = try await client.execute(uri: officer, method: .get, headers: platform.header(.post))
                #expect(named.member("name") == .string(personal[0]))
                let foreign = try await client.execute(uri: officer, method: .get, headers: platform.otherHeader)
                #expect(foreign.status == .notFound)

                try platform.people.erase(person.id, at: .now)
                for word in personal { #expect(try Self.files(platform.directory, holding: word) == []) }
                #expect(
                    try await client.execute(uri: "/access/v1/me", method: .get, headers: bearer).status == .forbidden)
                let erased = try await client.execute(uri: officer, method: .get, headers: platform.header(.post))
                #expect(erased.member("isErased") == true)
                #expect(erased.member("name") == nil)
                for service in platform.hosted {
                    let found = try await service.environment.journal.verify()
                    #expect(found.faults.isEmpty)
                }
            }
        }
    }

    /// The files below a directory whose bytes hold a text.
    private static func files(_ directory: URL, holding text: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: directory.path).filter { path in
            guard let bytes = FileManager.default.contents(atPath: directory.appending(path: path).path) else {
                return false
            }
            return bytes.firstRange(of: Data(text.utf8)) != nil
        }
    }
}
