import Foundation
import Kafka
import KafkaTesting
import Synchronization
import Testing

extension KafkaConfiguration {
    /// A member of a group on a mock cluster, which lets a group wait for its members for `session` minus a second.
    static func member(
        of group: String, _ cluster: MockCluster, _ assignor: Group.Assignor = .cooperativeSticky,
        session: Duration = .milliseconds(3500), additional: [String: String] = [:]
    ) -> KafkaConfiguration {
        var configuration = KafkaConfiguration.of(
            cluster, ["heartbeat.interval.ms": "100"].merging(additional) { $1 })
        configuration.consuming.group = .init(id: group, assignor: assignor, start: .beginning, sessionTimeout: session)
        return configuration
    }
}

/// What a group's member was told, and what it does about it.
final class MemberLog: RebalanceHandler {
    enum Entry: Sendable, Hashable {
        case assigned(Set<TopicPartition>)
        case revoking(Set<TopicPartition>)
        case lost(Set<TopicPartition>)
    }

    private let told = Mutex<[Entry]>([])
    private let starts: [TopicPartition: StartOffset]
    private let revoking: @Sendable (Set<TopicPartition>, Consumer) async throws -> Void

    init(
        starts: [TopicPartition: StartOffset] = [:],
        revoking: @escaping @Sendable (Set<TopicPartition>, Consumer) async throws -> Void = { _, _ in }
    ) {
        self.starts = starts
        self.revoking = revoking
    }

    var entries: [Entry] { told.withLock { $0 } }

    /// What it has by its own account.
    var owned: Set<TopicPartition> {
        entries.reduce(into: []) { owned, entry in
            switch entry {
            case .assigned(let partitions): owned.formUnion(partitions)
            case .revoking(let partitions), .lost(let partitions): owned.subtract(partitions)
            }
        }
    }

    func partitionsAssigned(
        _ partitions: Set<TopicPartition>, to consumer: Consumer
    ) async throws -> [TopicPartition: StartOffset] {
        told.withLock { $0.append(.assigned(partitions)) }
        return starts
    }

    func partitionsRevoking(_ partitions: Set<TopicPartition>, from consumer: Consumer) async throws {
        told.withLock { $0.append(.revoking(partitions)) }
        try await revoking(partitions, consumer)
    }

    func partitionsLost(_ partitions: Set<TopicPartition>, from consumer: Consumer) async {
        told.withLock { $0.append(.lost(partitions)) }
    }
}

extension Consumer {
    /// Reads until `condition`, of everything read so far, holds; also while there is nothing to read.
    func read(until condition: @escaping @Sendable ([ReceivedRecord]) -> Bool) async throws -> [ReceivedRecord] {
        var records: [ReceivedRecord] = []
        while !condition(records) { records += try await nextBatch() }
        return records
    }
}

/// Returns when something is so; throws when it is not so after two minutes, or the task is cancelled.
func eventually(_ condition: () -> Bool, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let deadline = ContinuousClock.now + .seconds(120)
    while !condition() {
        try await Task.sleep(for: .milliseconds(5))
        try #require(.now < deadline, "it never came to be so", sourceLocation: sourceLocation)
    }
}

/// Runs `body` while `members` read what they are given; throws what a member threw.
func whileReading<Result: Sendable>(
    _ members: [Consumer], _ body: @escaping @Sendable () async throws -> Result
) async throws -> Result {
    try await withThrowingTaskGroup(of: Result?.self) { group in
        for member in members {
            group.addTask {
                while !Task.isCancelled { _ = try await member.nextBatch() }
                return nil
            }
        }
        group.addTask { try await body() }
        defer { group.cancelAll() }
        while let result = try await group.next() {
            if let result { return result }
        }
        throw CancellationError()
    }
}

/// Numbers that make a test longer than it is every day.
enum TestEnvironment {
    static func number(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }

    /// Whether `Scripts/sanitize` runs the tests.
    static var isSanitized: Bool { number("PROSPECTS_TEST_SANITIZED") == 1 }
}
