import AsyncHTTPClient
import Foundation
import KafkaTesting
import NIOCore
import NIOHTTP1

/// The whole platform under test: one process on the embedded log, or five on a Kafka cluster.
final class Platform: Sendable {
    enum Kind: String, Sendable, CaseIterable, CustomStringConvertible {
        case embedded, kafka
        var description: String { rawValue }
    }

    let directory: Directory
    /// Where its stores are.
    var data: URL { directory.url.appending(path: "data") }
    let programs: [RunningProgram]
    private let cluster: MockCluster?
    /// Which program answers a path that begins so.
    private let doors: [(prefix: String, program: RunningProgram)]
    private let keys: [String: String]

    private static let services = ["intake", "portfolio", "opportunity-fund", "localisation", "analytics"]

    /// - Parameter environment: of its programs.
    init(_ kind: Kind, environment: [String: String] = [:]) async throws {
        directory = try Directory()
        let data = directory.url.appending(path: "data").path
        keys = try await Platform.makeKeys(data)
        switch kind {
        case .embedded:
            cluster = nil
            let all = try RunningProgram(
                ["up", "--data", data], environment: environment, errors: directory.url.appending(path: "up.log"))
            programs = [all]
            doors = [("/", all)]
        case .kafka:
            let cluster = try MockCluster()
            self.cluster = cluster
            let servers = cluster.bootstrapServers.joined(separator: ",")
            let programs = try Platform.services.map { service in
                try RunningProgram(
                    ["serve", service, "--data", data, "--bootstrap-servers", servers], environment: environment,
                    errors: FileManager.default.temporaryDirectory.appending(
                        path: "\(service)-\(UUID().uuidString).log"))
            }
            self.programs = programs
            doors = zip(Platform.services, programs).map { ("/\($0)/", $1) }
        }
    }

    func start() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for program in programs { group.addTask { try await program.start() } }
            try await group.waitForAll()
        }
    }

    func stop() async {
        for program in programs { await program.stop() }
        cluster?.close()
    }

    struct Answer: Sendable {
        let status: Int
        let body: Data

        var json: JSON { JSON(body) }
    }

    /// One request; nobody there is an error, an answer of any status is an answer.
    func send(
        _ method: String, _ path: String, as holder: String? = nil, _ body: Data? = nil, headers: [String: String] = [:]
    ) async throws -> Answer {
        guard let door = doors.first(where: { path.hasPrefix($0.prefix) }) else {
            throw SystemFault(description: "nobody answers \(path)")
        }
        var request = HTTPClientRequest(url: door.program.address + path)
        request.method = .init(rawValue: method)
        if let holder, let key = keys[holder] { request.headers.add(name: "authorization", value: "Bearer \(key)") }
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        if let body { request.body = .bytes(body) }
        let response = try await HTTPClient.shared.execute(request, timeout: .minutes(5))
        return Answer(
            status: Int(response.status.code),
            body: Data(try await response.body.collect(upTo: 256 << 20).readableBytesView))
    }

    func key(of holder: String) -> String { keys[holder] ?? "" }

    private static func makeKeys(_ data: String) async throws -> [String: String] {
        var keys: [String: String] = [:]
        let partners = ["NL-MFA", "UNHCR", "ILO", "UNICEF", "GEN-1", "GEN-2", "GEN-3"].map { ($0, $0, "submitter") }
        let staff = [
            ("programme-officer", "programme-officer"), ("appraiser", "reviewer"), ("approver", "programme-officer"),
            ("finance-controller", "finance-controller"), ("analyst", "analyst"), ("operator", "operator"),
        ].map { ($0.0, "NL-MFA", $0.1) }
        for (name, organisation, role) in partners + staff {
            let made = try await Program.run([
                "keys", "add", "--data", data, "--name", name, "--organisation", organisation, "--role", role,
            ])
            guard made.status == 0 else { throw SystemFault(description: "no key: \(made.errors)") }
            keys[name] = made.output.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        return keys
    }
}
