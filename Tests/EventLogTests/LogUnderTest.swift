import EmbeddedEventLog
import EventLog
import Foundation
import Kafka
import KafkaEventLog
import KafkaTesting
import Logging

/// The implementations that the conformance suite runs on.
///
/// A real broker joins when `PROSPECTS_TEST_KAFKA=host:port` names one.
enum LogUnderTest: String, CaseIterable, CustomStringConvertible, Sendable {
    case embedded, mockCluster, broker

    static var available: [LogUnderTest] {
        ProcessInfo.processInfo.environment["PROSPECTS_TEST_KAFKA"] == nil ? [.embedded, .mockCluster] : allCases
    }

    var description: String { rawValue }

    /// Hands over a place where logs can be opened one after the other, each seeing what the one before wrote.
    func withPlace(_ body: (LogPlace) async throws -> Void) async throws {
        switch self {
        case .embedded:
            let directory = FileManager.default.temporaryDirectory.appending(path: "log-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: directory) }
            try await body(LogPlace(kind: .file(directory.appending(path: "log.sqlite").path)))
        case .mockCluster:
            let cluster = try MockCluster()
            defer { cluster.close() }
            try await body(LogPlace(kind: .kafka(cluster.bootstrapServers)))
        case .broker:
            let address = ProcessInfo.processInfo.environment["PROSPECTS_TEST_KAFKA"] ?? ""
            try await body(LogPlace(kind: .kafka([address])))
        }
    }

    func withLog(_ body: (any EventLog) async throws -> Void) async throws {
        try await withPlace { place in try await place.withLog(body) }
    }
}

struct LogPlace {
    enum Kind {
        case file(String)
        case kafka([String])
    }

    let kind: Kind
    /// Who writes; no two tests write under one name.
    private let participant = "conformance-\(UUID().uuidString.lowercased())"

    init(kind: Kind) { self.kind = kind }

    func withLog(_ body: (any EventLog) async throws -> Void) async throws {
        switch kind {
        case .file(let path):
            try await body(try EmbeddedEventLog(path: path))
        case .kafka(let servers):
            let log = try KafkaEventLog(
                configuration: KafkaConfiguration(bootstrapServers: servers, clientID: "conformance"),
                participant: participant,
                logger: Logger(label: "conformance") { _ in SwiftLogNoOpLogHandler() })
            do {
                try await body(log)
                await log.close()
            } catch {
                await log.close()
                throw error
            }
        }
    }
}

extension Topic {
    /// A topic that no other test uses.
    static func fresh() -> Topic { Topic("conformance-\(UUID().uuidString.lowercased())") }
}

extension LogMessage {
    init(_ key: String, _ value: String) {
        self.init(key: Array(key.utf8), headers: [Header("n", value)], value: Array(value.utf8))
    }

    var text: String { String(decoding: value ?? [], as: UTF8.self) }
    var keyText: String { String(decoding: key ?? [], as: UTF8.self) }
}

extension EventLog {
    /// Reads until `count` messages have come.
    func take(
        _ count: Int, of topic: Topic, from positions: [Int: Int64] = [:], step: Int = 100
    ) async throws -> [LogRecord] {
        var reader = try await reader(of: topic, from: positions)
        var records: [LogRecord] = []
        while records.count < count { records += try await reader.records(maximum: step) }
        await reader.close()
        return records
    }
}

extension EventLogReader {
    /// The next messages, at least one; news about ends is passed over.
    mutating func records(maximum: Int) async throws -> [LogRecord] {
        while true {
            let records = try await next(maximum: maximum).records
            if !records.isEmpty { return records }
        }
    }
}
