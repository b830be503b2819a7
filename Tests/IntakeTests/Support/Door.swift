import CoreMetrics
import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Intake
import Journal
import Logging
import NIOCore
import ServiceKit
import ServiceLifecycle

/// Intake with a store of its own, its processor running, and partners at the door.
final class Door: Sendable {
    let directory: URL
    let host: HostedService
    private let keys: [String: AccessKey]
    private let conventions: HTTPConventions

    var journal: Journal { host.environment.journal }

    /// - Parameter mail: how reminders are told; nobody is told without.
    init(
        maximumUploadBytes: Int = 64 << 20, policy: IntakePolicy = .standard, scanner: VirusScanner? = nil,
        mail: MailDelivery? = nil
    ) throws {
        directory = FileManager.default.temporaryDirectory.appending(path: "intake-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        let file = KeyFile(path: directory.appending(path: "keys.json").path)
        var keys: [String: AccessKey] = [:]
        let holders = [
            ("UNHCR", "UNHCR", [Role.submitter, .authorisedOfficer]),
            ("UNHCR signs", "UNHCR", [.submitter, .authorisedOfficer]),
            ("ILO", "ILO", [.submitter, .authorisedOfficer]),
            ("UNICEF", "UNICEF", [.submitter, .authorisedOfficer]), ("officer", "officer", [.programmeOfficer]),
        ]
        for (name, organisation, roles) in holders {
            keys[name] = try file.add(name: name, organisation: organisation, roles: roles, createdAt: .now).key
        }
        self.keys = keys
        let quiet = Logger(label: "intake", factory: { _ in SwiftLogNoOpLogHandler() })
        conventions = HTTPConventions(
            callers: Callers(keys: try KeyRing(file: file, logger: quiet)), metrics: NOOPMetricsHandler.instance,
            maximumUploadBytes: maximumUploadBytes)
        host = try HostedService(
            IntakeService.definition(policy: policy, scanner: scanner, mail: mail), directory: directory,
            log: try EmbeddedEventLog(path: directory.appending(path: "log.sqlite").path), logger: quiet,
            maximumUploadBytes: maximumUploadBytes)
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    /// Runs the service while partners come and go.
    func open(_ body: @escaping @Sendable (Partner) async throws -> Void) async throws {
        try await host.prepare()
        let router = conventions.makeRoutes()
        try host.addRoutes(to: router)
        let application = Application(
            responder: try conventions.makeResponder(for: router),
            logger: Logger(label: "intake", factory: { _ in SwiftLogNoOpLogHandler() }))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for service in host.services { group.addTask { try await service.run() } }
            try await application.test(.router) { client in
                try await body(Partner(client: client, keys: self.keys))
            }
            group.cancelAll()
            while let result = await group.nextResult() {
                if case .failure(let error) = result, !(error is CancellationError) { throw error }
            }
        }
    }

    /// How many rows a table holds.
    func count(_ table: String) async throws -> Int {
        try await journal.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0 }
    }

    /// Files under the service's directory, but for its store.
    func files() throws -> [String] {
        let own = directory.appending(path: "intake")
        return try FileManager.default.subpathsOfDirectory(atPath: own.path).filter { path in
            var isDirectory: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: own.appending(path: path).path, isDirectory: &isDirectory)
            return !isDirectory.boolValue && !path.hasPrefix("store.sqlite")
        }
    }

    /// What stands in the journal, event by event.
    func payloads() async throws -> [String] {
        try await journal.read { try Data.fetchAll($0, sql: "SELECT payload FROM journal ORDER BY sequence") }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// The kinds of event in the journal, in its order.
    func recorded() async throws -> [String] {
        try await journal.read { try String.fetchAll($0, sql: "SELECT type FROM journal ORDER BY sequence") }
            .map { $0.replacing("nl.prospects.intake.", with: "") }
    }
}

extension Door {
    /// The events of one kind in the journal, in its order.
    func events<Event: DomainEvent>(_ type: Event.Type) async throws -> [Event] {
        try await journal.read { db in
            try Data.fetchAll(
                db, sql: "SELECT payload FROM journal WHERE type = ? ORDER BY sequence",
                arguments: [type.type.description])
        }.map { try EventJSON.decode(type, from: Array($0)) }
    }
}

/// Somebody who sends.
struct Partner: Sendable {
    let client: any TestClientProtocol
    let keys: [String: AccessKey]

    struct Answer: Sendable {
        let status: Int
        let json: [String: JSONValue]
        var headers = HTTPFields()

        subscript(name: String) -> String? {
            if case .string(let text) = json[name] { text } else { nil }
        }

        /// The stable name at the end of the problem's type.
        var problem: String? { self["type"]?.split(separator: ":").last.map(String.init) }

        var findings: [[String: JSONValue]] { list("findings") }

        /// A member that is a list of objects.
        func list(_ member: String) -> [[String: JSONValue]] {
            guard case .array(let list) = json[member] else { return [] }
            return list.compactMap { if case .object(let members) = $0 { members } else { nil } }
        }

        func rules() -> [String] {
            findings.compactMap { if case .string(let rule) = $0["rule"] { rule } else { nil } }
        }
    }

    func submit(
        _ content: [UInt8], as holder: String? = "UNHCR", key: String? = nil, headers: [String: String] = [:]
    ) async throws -> Answer {
        try await send(
            .post, "/intake/v1/submissions", as: holder, key: key, headers: headers, ByteBuffer(bytes: content))
    }

    func submit(
        _ text: String, as holder: String = "UNHCR", headers: [String: String] = [:], query: String = ""
    ) async throws -> Answer {
        try await send(
            .post, "/intake/v1/submissions\(query)", as: holder, headers: headers, ByteBuffer(string: text))
    }

    /// Submits and waits for the verdict.
    func verdict(_ text: String, as holder: String = "UNHCR", query: String = "") async throws -> Answer {
        try await verdict(Array(text.utf8), as: holder, query: query)
    }

    /// Submits and waits for the verdict.
    func verdict(_ bytes: [UInt8], as holder: String = "UNHCR", query: String = "") async throws -> Answer {
        let receipt = try await send(
            .post, "/intake/v1/submissions\(query)", as: holder, ByteBuffer(bytes: bytes))
        guard let id = receipt["id"] else { return receipt }
        return try await get("/intake/v1/submissions/\(id)?wait=30", as: holder)
    }

    func get(_ path: String, as holder: String?, headers: [String: String] = [:]) async throws -> Answer {
        try await send(.get, path, as: holder, headers: headers)
    }

    func post(_ path: String, as holder: String, _ body: String = "{}") async throws -> Answer {
        try await send(.post, path, as: holder, headers: ["content-type": "application/json"], ByteBuffer(string: body))
    }

    func delete(_ path: String, as holder: String) async throws -> Answer {
        try await send(.delete, path, as: holder)
    }

    /// Saves the content of a draft that was written on a version.
    func save(_ content: String, of draft: String, on version: Int, as holder: String) async throws -> Answer {
        try await send(
            .put, "/intake/v1/drafts/\(draft)/content", as: holder, headers: ["if-match": "\"\(version)\""],
            ByteBuffer(string: content))
    }

    /// A draft with this content.
    func draft(_ kind: String, _ content: String, as holder: String = "UNHCR") async throws -> String {
        let started = try await post(
            "/intake/v1/drafts", as: holder, #"{"kind":"\#(kind)","title":"A draft"}"#)
        let id = started["id"] ?? ""
        _ = try await save(content, of: id, on: 0, as: holder)
        return id
    }

    /// Adds a file as evidence of a draft or submission, named as in its address.
    func attach(
        _ content: [UInt8], to place: String, as holder: String = "UNHCR", headers: [String: String] = [:]
    ) async throws -> Answer {
        try await send(
            .post, "/intake/v1/\(place)/attachments", as: holder, headers: headers, ByteBuffer(bytes: content))
    }

    /// The bytes of a file.
    func download(_ path: String, as holder: String) async throws -> [UInt8] {
        var fields = HTTPFields()
        if let key = keys[holder]?.reveal() { fields[.authorization] = "Bearer \(key)" }
        return try await client.execute(uri: path, method: .get, headers: fields, body: nil) { response in
            Array(response.body.readableBytesView)
        }
    }

    private func send(
        _ method: HTTPRequest.Method, _ path: String, as holder: String?, key: String? = nil,
        headers: [String: String] = [:], _ body: ByteBuffer? = nil
    ) async throws -> Answer {
        var fields = HTTPFields()
        if let key = key ?? holder.flatMap({ keys[$0]?.reveal() }) { fields[.authorization] = "Bearer \(key)" }
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        return try await client.execute(uri: path, method: method, headers: fields, body: body) { response in
            let body = Data(response.body.readableBytesView)
            var members: [String: JSONValue] = [:]
            if case .object(let object) = try? PlatformJSON.decoder().decode(JSONValue.self, from: body) {
                members = object
            }
            return Answer(status: response.status.code, json: members, headers: response.headers)
        }
    }
}
