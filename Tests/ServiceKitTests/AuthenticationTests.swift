import HTTPTypes
import Hummingbird
import HummingbirdTesting
import ServiceKit
import Testing

@Suite("Access keys in requests")
struct AuthenticationTests {
    private func platform(_ keys: KeyRing) -> TestPlatform {
        let platform = TestPlatform(keys: keys)
        platform.routes.get("/open", access: .open) { _, context in context.identity?.id ?? "nobody" }
        platform.routes.get("/closed", access: .signedIn) { _, context in try context.requireIdentity().organisation }
        platform.routes.get("/decisions", access: .roles(.programmeOfficer)) { _, context in
            try context.requireIdentity().id
        }
        platform.routes.get("/figures", access: .roles(.analyst, .submitter)) { _, context in
            try context.requireIdentity().id
        }
        return platform
    }

    @Test("A known key opens what its roles allow")
    func known() async throws {
        let (ring, bearer) = KeyRing.holding([.submitter])
        let platform = self.platform(ring)
        try await platform.test { client in
            let answer = try await client.execute(uri: "/open", method: .get, headers: bearer)
            #expect(answer.text == "key-k1")
            let answer2 = try await client.execute(uri: "/closed", method: .get, headers: bearer)
            #expect(answer2.text == "NGO-1")
            let answer3 = try await client.execute(uri: "/figures", method: .get, headers: bearer)
            #expect(answer3.text == "key-k1")
        }
        #expect(platform.log.text.contains("identity=key-k1"))
        #expect(platform.log.text.contains("organisation=NGO-1"))
    }

    @Test("Without a key an open operation answers, a closed one is 401 with the scheme to use")
    func missing() async throws {
        try await self.platform(KeyRing()).test { client in
            let answer4 = try await client.execute(uri: "/open", method: .get)
            #expect(answer4.text == "nobody")
            let response = try await client.execute(uri: "/closed", method: .get)
            #expect(response.status == .unauthorized)
            #expect(response.headers[.wwwAuthenticate] == "Bearer realm=\"prospects\"")
            #expect(response.member("type") == "urn:prospects:problem:key-required")
        }
    }

    @Test("A wrong key is 401, also where no key is needed", arguments: ["/open", "/closed", "/nowhere"])
    func unknown(uri: String) async throws {
        let (ring, _) = KeyRing.holding([.submitter])
        let platform = self.platform(ring)
        let log = platform.log
        try await platform.test { client in
            let other = AccessKey.generate().reveal()
            for bearer in [other, "pk_short", "x"] {
                let response = try await client.execute(
                    uri: uri,
                    method: .get,
                    headers: [.authorization: "Bearer \(bearer)"]
                )
                #expect(response.status == .unauthorized)
                #expect(response.member("type") == "urn:prospects:problem:unknown-key")
                #expect(response.headers[.wwwAuthenticate]?.contains("invalid_token") == true)
                #expect(!response.text.contains(bearer.dropFirst(3)) || bearer == "x")
            }
            #expect(!log.text.contains(other))
        }
    }

    @Test("Another scheme is 401", arguments: ["Basic dXNlcjpwYXNz", "Bearer", "Bearer a b", ""])
    func otherScheme(value: String) async throws {
        try await self.platform(KeyRing()).test { client in
            let response = try await client.execute(uri: "/open", method: .get, headers: [.authorization: value])
            #expect(response.status == .unauthorized)
        }
    }

    @Test("A known key without the role is 403 and learns which role it lacks")
    func forbidden() async throws {
        let (ring, bearer) = KeyRing.holding([.submitter, .analyst])
        try await self.platform(ring).test { client in
            let response = try await client.execute(uri: "/decisions", method: .get, headers: bearer)
            #expect(response.status == .forbidden)
            #expect(response.member("type") == "urn:prospects:problem:role-required")
            #expect(response.member("roles") == ["programme-officer"])
        }
    }
}
