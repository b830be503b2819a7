import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import GRDB
import Journal
import Synchronization

/// Numbers that cannot be handled, until somebody mends what was wrong.
final class Poison: Sendable {
    private let numbers = Mutex<Set<Int>>([])

    init(_ numbers: Set<Int> = []) { self.numbers.withLock { $0 = numbers } }

    func set(_ change: (inout Set<Int>) -> Void) { numbers.withLock { change(&$0) } }
    func contains(_ number: Int) -> Bool { numbers.withLock { $0.contains(number) } }
}

/// Copies every number but those that are poison.
struct WhenCountedUnlessPoison: Reaction {
    struct Fault: Error {}
    let poison: Poison

    func react(to event: Counted, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        // What was done before the fault must not stay.
        try transaction.execute(
            Copy.self, on: StreamID("copy of \(cause.stream)"), event.by, by: cause.consequence(of: .portfolio))
        if poison.contains(event.by) { throw Fault() }
    }
}

/// A log of counted things, and a service that reads it under a policy.
final class Reader: Sendable {
    static let topic = Topic.events(of: .intake)
    let log: EmbeddedEventLog
    let journal: Journal
    let desk: DeadLetterDesk
    let subscription: Subscription

    init(_ scratch: Scratch, _ policy: FaultPolicy, _ poison: Poison, log: EmbeddedEventLog) throws {
        self.log = log
        journal = try scratch.copies()
        let reactions: [any Reaction] = [WhenCountedUnlessPoison(poison: poison)]
        desk = DeadLetterDesk(journal: journal, reads: [.intake: reactions])
        subscription = Subscription(
            to: .intake, journal: journal, log: log, reactions: reactions, policy: policy, logger: quiet)
    }

    /// Reads while `body` works, and then until nothing more can be read.
    func whileReading(_ body: () async throws -> Void = {}) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            let commits = journal.commits.listen()
            group.addTask { try await self.subscription.run() }
            try await body()
            while try await !isStill() { try await commits.signal.wait() }
            group.cancelAll()
            try await group.waitForAll()
        }
    }

    /// Whether each partition was read to its end, or up to an event that blocks it.
    func isStill() async throws -> Bool {
        let ends = try await log.end(of: Self.topic)
        let letters = try await desk.list(limit: 10_000).filter(\.blocks)
        let positions = try await journal.progress().positions
        return ends.allSatisfy { partition, end in
            let offset = positions.first { $0.partition == partition }?.offset ?? 0
            return offset == end
                || letters.contains { $0.subject.place.partition == partition && $0.subject.place.offset == offset }
        }
    }

    /// What was done, in order, by the stream it came from.
    func copied() async throws -> [String: [Int]] {
        try await journal.read { db in
            let rows = try Row.fetchAll(
                db, sql: "SELECT stream, payload FROM journal WHERE type = ? ORDER BY sequence",
                arguments: [Copied.type.description])
            return try rows.reduce(into: [:]) { copied, row in
                let event = try EventJSON.decode(Copied.self, from: Array(row["payload"] as Data))
                copied[(row["stream"] as String).replacing("copy of ", with: ""), default: []].append(event.by)
            }
        }
    }

    /// What is set aside, in order, by stream.
    func waiting() async throws -> [String: [Int]] {
        try await desk.list(limit: 10_000).reduce(into: [:]) { waiting, letter in
            waiting[letter.subject.stream ?? "", default: []].append(Int(letter.subject.event?.dropFirst() ?? "") ?? -1)
        }
    }
}

/// An event as intake would publish it; its number is its place in intake's journal.
func counted(_ number: Int, on stream: StreamID) throws -> LogMessage {
    CloudEvent(
        id: "e\(number)", source: CloudEvent.source(of: .intake), type: Counted.type.description,
        subject: stream.text, time: Date(timeIntervalSince1970: 1_795_000_000), storeID: "store", epoch: 1,
        sequence: Int64(number), correlationID: nil, causationID: nil, traceParent: nil,
        data: try EventJSON.encode(Counted(by: number))
    ).binaryMessage
}

struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
