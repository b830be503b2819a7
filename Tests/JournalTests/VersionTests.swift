import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import GRDB
import Journal
import Testing

/// The event of these tests in the second of three versions, as this program knows it.
struct Stored: DomainEvent {
    static let type = EventType(.intake, "stored", version: 2, in: "shelf")
    static let previous: (any SupersededEvent.Type)? = StoredV1.self
    let shelf: String
    let boxes: Int
}

struct StoredV1: SupersededEvent {
    static let type = EventType(.intake, "stored", in: "shelf")
    let boxes: Int

    func upcast() -> Stored { Stored(shelf: "unknown", boxes: boxes) }
}

/// Another event in its second version, whose first nobody kept.
struct Swept: DomainEvent {
    static let type = EventType(.intake, "swept", version: 2)
}

enum Shelf: Decider {
    struct Event: EventUnion {
        let stored: Stored

        static let types: [any DomainEvent.Type] = [Stored.self]

        init(_ stored: Stored) { self.stored = stored }

        init?(_ event: any DomainEvent) {
            guard let event = event as? Stored else { return nil }
            stored = event
        }

        var event: any DomainEvent { stored }
    }

    static let initial = 0
    static func decide(_ boxes: Int, in count: Int) throws(Never) -> [Event] {
        [Event(Stored(shelf: "\(count) before", boxes: boxes))]
    }
    static func evolve(_ count: inout Int, by event: Event) { count += event.stored.boxes }
}

/// What was stored where, one row an event.
struct ShelfTable: Projection {
    let name = "shelves"
    var version = 1
    let tables = ["shelves"]
    let events: [any DomainEvent.Type] = [Stored.self]

    func create(_ db: Database) throws {
        try db.execute(sql: "CREATE TABLE shelves (shelf TEXT NOT NULL, boxes INTEGER NOT NULL)")
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        guard let event = recorded.event as? Stored else { return }
        try db.execute(sql: "INSERT INTO shelves VALUES (?, ?)", arguments: [event.shelf, event.boxes])
    }

    static func rows(_ journal: Journal) async throws -> [String] {
        try await journal.read {
            try String.fetchAll($0, sql: "SELECT shelf || ': ' || boxes FROM shelves ORDER BY rowid")
        }
    }
}

struct WhenStored: Reaction {
    func react(to event: Stored, _ cause: RecordedEvent, in transaction: JournalTransaction) throws {
        try transaction.execute(
            Copy.self, on: StreamID("copy of \(cause.stream)"), event.boxes, by: cause.consequence(of: .portfolio))
    }
}

@Suite("Events in other versions", .timeLimit(.minutes(5)))
struct VersionTests {
    private let registry = EventRegistry([Stored.self, Swept.self])

    /// Payloads as they stand in journals: never to be changed.
    private static let first = #"{"boxes":3}"#
    private static let second = #"{"boxes":4,"shelf":"A"}"#
    private static let third = #"{"crates":5}"#

    @Test("an old version is read as the newest; the newest as it is")
    func known() throws {
        func read(_ type: String, _ payload: String) throws -> Stored? {
            guard case .event(let event) = try registry.decode(type, Array(payload.utf8)) else { return nil }
            return event as? Stored
        }
        #expect(try read("nl.prospects.intake.stored.v1", Self.first) == Stored(shelf: "unknown", boxes: 3))
        #expect(try read("nl.prospects.intake.stored.v2", Self.second) == Stored(shelf: "A", boxes: 4))
        #expect(throws: DecodingError.self) { try read("nl.prospects.intake.stored.v2", Self.first) }
    }

    @Test("a newer version, and an old one without an upcaster, are told apart from a type nobody asks for")
    func standing() throws {
        guard case .unreadable(let newer) = registry.standing(of: "nl.prospects.intake.stored.v3"),
            case .unreadable(let older) = registry.standing(of: "nl.prospects.intake.swept.v1"),
            case .unreadable = try registry.decode("nl.prospects.intake.stored.v3", Array(Self.third.utf8))
        else {
            Issue.record("read as something else")
            return
        }
        #expect(newer.isNewer && newer.newest == 2 && newer.found.version == 3)
        #expect(newer.description.contains("version 3 of intake.stored, newer than version 2"))
        #expect(!older.isNewer && older.description.contains("still has its upcaster"))
        for type in ["nl.prospects.portfolio.stored.v1", "nl.prospects.intake.stored", "weather", ""] {
            #expect(registry.standing(of: type) == .unknownType)
            guard case .unknownType = try registry.decode(type, []) else {
                Issue.record("\(type) is read")
                return
            }
        }
    }

    @Test("a journal that was begun by an older program is decided upon, replayed and verified")
    func journal() async throws {
        let scratch = try Scratch()
        do {
            let old = try Journal(
                store: Store(path: scratch.path("intake.sqlite"), service: .intake), events: [StoredV1.self],
                projections: [])
            _ = try await old.execute(OldShelf.self, on: StreamID("shelf/1"), 3, by: somebody)
        }
        let journal = try Journal(
            store: Store(path: scratch.path("intake.sqlite"), service: .intake), events: [Stored.self],
            projections: [ShelfTable()])
        #expect(try await ShelfTable.rows(journal) == ["unknown: 3"])
        _ = try await journal.execute(Shelf.self, on: StreamID("shelf/1"), 4, by: somebody)
        #expect(try await ShelfTable.rows(journal) == ["unknown: 3", "3 before: 4"])
        #expect(try await journal.rebuild() == 2)
        #expect(try await ShelfTable.rows(journal) == ["unknown: 3", "3 before: 4"])
        #expect(try await journal.verify().faults == [])
    }

    @Test("a journal of a newer program is not replayed with holes: the error says which release is needed")
    func newerJournal() async throws {
        let scratch = try Scratch()
        do {
            let newer = try Journal(
                store: Store(path: scratch.path("intake.sqlite"), service: .intake), events: [Stored.self],
                projections: [])
            _ = try await newer.execute(Shelf.self, on: StreamID("shelf/1"), 4, by: somebody)
        }
        let older = try Journal(
            store: Store(path: scratch.path("intake.sqlite"), service: .intake), events: [StoredV1.self],
            projections: [])
        await #expect(throws: VersionError.self) {
            try await older.execute(OldShelf.self, on: StreamID("shelf/1"), 3, by: somebody)
        }
        await #expect(throws: VersionError.self) { try await older.rebuild() }
    }

    @Test("a subscription acts on old versions, sets newer ones aside with a reason, counts types it does not know")
    func subscription() async throws {
        let scratch = try Scratch()
        let log = try scratch.log()
        let topic = Topic.events(of: .intake)
        let events = [
            ("stored.v1", Self.first, "shelf/1"), ("rained.v1", "{}", "shelf/1"), ("stored.v3", Self.third, "shelf/2"),
            ("stored.v2", Self.second, "shelf/1"), ("rained.v1", "{}", "shelf/3"), ("hailed.v1", "{}", "shelf/3"),
            ("stored.v2", Self.second, "shelf/2"),
        ]
        try await log.append(
            events.enumerated().map { index, event in
                CloudEvent(
                    id: "\(index)", source: "/prospects/intake", type: "nl.prospects.intake.\(event.0)",
                    subject: event.2, time: .now, storeID: "store", epoch: 1, sequence: Int64(index + 1),
                    correlationID: nil, causationID: nil, traceParent: nil, data: Array(event.1.utf8)
                ).binaryMessage
            }, to: topic)
        let portfolio = try Journal(
            store: Store(path: scratch.path("portfolio.sqlite"), service: .portfolio),
            events: Copy.Event.types + [Stored.self], projections: [SumTable(events: [Copied.self])])
        let subscription = Subscription(
            to: .intake, journal: portfolio, log: log, reactions: [WhenStored()], logger: quiet)
        let listener = portfolio.commits.listen()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await subscription.run() }
            while try await !portfolio.hasRead(topic, upTo: log.end(of: topic)) { try await listener.signal.wait() }
            group.cancelAll()
            try await group.waitForAll()
        }
        #expect(try await SumTable.totals(portfolio) == ["copy of shelf/1": 7])
        let letters = try await portfolio.read { db in
            try Row.fetchAll(db, sql: "SELECT stream, type, error FROM dead_letters ORDER BY id").map { row in
                "\(row["stream"] as String) \(row["type"] as String): \(row["error"] as String)"
            }
        }
        #expect(letters.count == 2)
        #expect(letters.first?.hasPrefix("shelf/2 nl.prospects.intake.stored.v3: this is version 3") == true)
        #expect(letters.last?.contains("an earlier event of this stream waits here") == true)
        #expect(
            subscription.unknownTypes.counts == [
                "nl.prospects.intake.rained.v1": 2, "nl.prospects.intake.hailed.v1": 1,
            ])
    }

    @Test("types that nobody knows are counted within bounds, however many come")
    func bounds() {
        let types = UnknownTypes()
        for number in 0..<1_000 { types.count("type \(number)") }
        #expect(types.counts.count == 101)
        #expect(types.counts.values.reduce(0, +) == 1_000)
    }

    /// The shelf as the program of the first version had it.
    private enum OldShelf: Decider {
        struct Event: EventUnion {
            let stored: StoredV1

            static let types: [any DomainEvent.Type] = [StoredV1.self]

            init(_ stored: StoredV1) { self.stored = stored }

            init?(_ event: any DomainEvent) {
                guard let event = event as? StoredV1 else { return nil }
                stored = event
            }

            var event: any DomainEvent { stored }
        }

        static let initial = 0
        static func decide(_ boxes: Int, in count: Int) throws(Never) -> [Event] { [Event(StoredV1(boxes: boxes))] }
        static func evolve(_ count: inout Int, by event: Event) { count += event.stored.boxes }
    }
}
