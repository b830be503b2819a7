import CoreMetrics
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import ServiceKit
import Testing

@Suite("Policies of addresses")
struct PolicyTests {
    @Test("a platform with an address that nobody has a policy for does not start, and names it")
    func undeclared() throws {
        let conventions = HTTPConventions(callers: Callers(keys: KeyRing()), metrics: NOOPMetricsHandler.instance)
        let routes = conventions.makeRoutes()
        routes.group("/a").get("{id}", access: .open) { _, _ in "a" }
        _ = try conventions.makeResponder(for: routes)
        routes.router.get("/a/forgotten") { _, _ in "b" }
        routes.router.post("/a/{id}") { _, _ in "c" }
        let error = try #require(throws: AccessError.self) { try conventions.makeResponder(for: routes) }
        #expect(error.undeclared == ["GET /a/forgotten", "POST /a/{id}"])
    }

    @Test("an address that was added later is closed, not open")
    func late() async throws {
        let conventions = HTTPConventions(callers: Callers(keys: KeyRing()), metrics: NOOPMetricsHandler.instance)
        let routes = conventions.makeRoutes()
        _ = try conventions.makeResponder(for: routes)
        routes.router.get("/late") { _, _ in "open" }
        try await Application(responder: routes.router.buildResponder(), logger: quiet).test(.router) { client in
            let answer = try await client.execute(uri: "/late", method: .get)
            #expect(answer.status == .internalServerError)
            #expect(!answer.text.contains("open"))
        }
    }

    @Test(
        "several roles give what any of them does",
        arguments: [
            ([.submitter], .ownOrganisation), ([.submitter, .post], .all), ([.viewer, .analyst], .ownOrganisation),
            ([.analyst], nil), ([], nil),
        ] as [(Set<Role>, Access.Grant?)])
    func grants(roles: Set<Role>, grant: Access.Grant?) {
        #expect(Access.own([.submitter, .viewer], all: [.post, .reviewer]).grant(roles) == grant)
    }

    @Test("a key that is good for one kind of operation does nothing else")
    func operations() async throws {
        let key = AccessKey.generate()
        func entry(_ operation: ServiceKit.Operation) -> KeyEntry {
            KeyEntry(
                id: "k", name: "n", organisation: "o", roles: [.submitter], hash: key.hash, createdAt: .now,
                operations: [operation])
        }
        for (operation, read, write) in [(ServiceKit.Operation.read, 200, 403), (.write, 403, 200)] {
            let conventions = HTTPConventions(
                callers: Callers(keys: KeyRing([entry(operation)])), metrics: NOOPMetricsHandler.instance)
            let routes = conventions.makeRoutes()
            routes.group("/things").get(access: .roles(.submitter)) { _, _ in "read" }
                .post(access: .signedIn) { _, _ in "written" }
            let responder = try conventions.makeResponder(for: routes)
            try await Application(responder: responder, logger: quiet).test(.router) { client in
                let headers: HTTPFields = [.authorization: "Bearer \(key.reveal())"]
                for (method, status) in [(HTTPRequest.Method.get, read), (.head, read), (.post, write)] {
                    let answer = try await client.execute(uri: "/things", method: method, headers: headers)
                    #expect(answer.status.code == status, "\(operation) by \(method)")
                }
            }
        }
    }
}
