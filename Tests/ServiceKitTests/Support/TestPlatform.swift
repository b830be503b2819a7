import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import ServiceKit

/// A server as a service builds one, with parts that tests look into.
struct TestPlatform {
    let metrics = PrometheusMetrics()
    let log = LogCapture()
    let conventions: HTTPConventions
    let routes: Routes

    init(
        keys: KeyRing = KeyRing(),
        callers: Callers? = nil,
        maximumUploadBytes: Int = 1024,
        problemPage: PageLayout? = nil,
        limits: RateLimits? = nil
    ) {
        self.conventions = HTTPConventions(
            callers: callers ?? Callers(keys: keys),
            metrics: self.metrics,
            maximumUploadBytes: maximumUploadBytes,
            problemPage: problemPage,
            limits: limits
        )
        self.routes = self.conventions.makeRoutes()
    }

    func test(
        _ setup: TestingSetup = .router,
        _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void
    ) async throws {
        let app = Application(
            responder: try self.conventions.makeResponder(for: self.routes),
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            logger: self.log.logger()
        )
        try await app.test(setup, body)
    }
}

extension TestResponse {
    var text: String { String(buffer: self.body) }

    var json: JSONValue {
        (try? JSONDecoder().decode(JSONValue.self, from: Data(self.body.readableBytesView))) ?? .null
    }

    func member(_ name: String) -> JSONValue? {
        guard case .object(let members) = self.json else { return nil }
        return members[name]
    }
}

extension KeyRing {
    /// A ring with one key.
    static func holding(_ roles: [Role]) -> (ring: KeyRing, bearer: HTTPFields) {
        let key = AccessKey.generate()
        let entry = KeyEntry(
            id: "k1",
            name: "Amina",
            organisation: "NGO-1",
            roles: roles,
            hash: key.hash,
            createdAt: Date(timeIntervalSince1970: 0)
        )
        return (KeyRing([entry]), [.authorization: "Bearer \(key.reveal())"])
    }
}
