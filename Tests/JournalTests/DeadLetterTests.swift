import Domain
import EmbeddedEventLog
import EventLog
import Foundation
import GRDB
import Journal
import Testing

@Suite("Dead letters", .timeLimit(.minutes(5)))
struct DeadLetterTests {
    let scratch: Scratch
    let poison = Poison([2])

    init() throws { scratch = try Scratch() }

    private func reader(_ policy: FaultPolicy = .parkStream) throws -> Reader {
        try Reader(scratch, policy, poison, log: scratch.log())
    }

    /// 1 to 5, the even ones on one stream.
    private func publish(_ reader: Reader) async throws {
        try await reader.log.append((1...5).map { try counted($0, on: stream($0 % 2)) }, to: Reader.topic)
    }

    @Test("a poison event leaves nothing and takes nothing with it; it says what failed, where and how often")
    func poisonAlone() async throws {
        let reader = try reader()
        try await publish(reader)
        try await reader.whileReading()
        #expect(try await reader.copied() == ["tally/1": [1, 3, 5]])
        let letters = try await reader.desk.list(limit: 10)
        try #require(letters.map(\.reason) == [.fault, .waiting])
        #expect(letters.map(\.handler) == ["WhenCountedUnlessPoison", nil])
        #expect(letters.map(\.attempts) == [1, 0])
        #expect(letters.map(\.subject.event) == ["e2", "e4"])
        #expect(letters.allSatisfy { $0.source == .intake && $0.subject.type == Counted.type.description })
        #expect(letters[0].lastTried == letters[0].since && letters[1].lastTried == nil)
        let content = try #require(try await reader.desk.show(letters[0].id))
        #expect(content.key == "tally/0" && content.value == #"{"by":2}"#)
        #expect(content.headers.contains { $0.name == "ce_id" && $0.value == "e2" })
        let depths = try await reader.journal.progress().depths
        #expect(depths.map(\.letters) == [2] && depths[0].oldest == letters[0].since)
    }

    @Test("tried again in vain it stays at the head with one more attempt; mended, the whole tail goes in order")
    func redrive() async throws {
        let reader = try reader()
        try await publish(reader)
        try await reader.whileReading()
        let vain = try await reader.desk.redrive(.all, why: "perhaps", by: somebody)
        #expect(vain.handled == 0 && vain.waiting == 1)
        #expect(vain.failed.map(\.attempts) == [2])
        #expect(try await reader.copied()["tally/0"] == nil)
        poison.set { $0 = [] }
        // The last of the tail is named: those before it go first.
        let last = try #require(try await reader.desk.list(limit: 10).last)
        let done = try await reader.desk.redrive(.init(ids: [last.id]), why: "mended", by: somebody)
        #expect(done.handled == 2 && done.failed.isEmpty && done.waiting == 0)
        #expect(try await reader.copied()["tally/0"] == [2, 4])
        #expect(try await reader.journal.progress().deadLetters == 0)
        try await reader.log.append([try counted(6, on: stream(0))], to: Reader.topic)
        try await reader.whileReading()
        #expect(try await reader.copied()["tally/0"] == [2, 4, 6])
    }

    @Test("discarding the head leaves the rest to be tried; it is passed over when the log is read again")
    func discard() async throws {
        let reader = try reader()
        try await publish(reader)
        try await reader.whileReading()
        let head = try #require(try await reader.desk.list(limit: 1).first)
        let outcome = try await reader.desk.discard(.init(ids: [head.id]), why: "sent by mistake", by: somebody)
        #expect(outcome.discarded == 1 && outcome.waiting == 1)
        _ = try await reader.desk.redrive(.all, why: "the head is gone", by: somebody)
        #expect(try await reader.copied()["tally/0"] == [4])
        // As a service that is filled by others does when it is rebuilt; and what was wrong is mended.
        poison.set { $0 = [] }
        try await reader.journal.perform { try $0.db.execute(sql: "DELETE FROM positions") }
        try await reader.whileReading()
        #expect(try await reader.copied()["tally/0"] == [4, 4])
    }

    @Test("every decision is an event in the service's own journal, with who, why and where")
    func audit() async throws {
        let reader = try reader()
        try await publish(reader)
        try await reader.whileReading()
        let letters = try await reader.desk.list(limit: 10)
        _ = try await reader.desk.redrive(.all, why: "perhaps", by: somebody)
        _ = try await reader.desk.discard(.init(ids: [letters[0].id]), why: "twice", by: somebody)
        let rows = try await reader.journal.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM journal WHERE stream LIKE 'dead-letter/%' ORDER BY sequence").map {
                ($0["stream"] as String, $0["type"] as String, $0["actor"] as String, $0["payload"] as Data)
            }
        }
        let place = letters[0].subject.place
        #expect(rows.map(\.0) == [place.stream.text, place.stream.text])
        #expect(
            rows.map(\.1) == [
                "nl.prospects.portfolio.dead-letter-redriven.v1", "nl.prospects.portfolio.dead-letter-discarded.v1",
            ])
        #expect(rows.map(\.2) == ["somebody", "somebody"])
        let redriven = try EventJSON.decode(
            DeadLetterRedriven<Publishers.Portfolio>.self, from: Array(try #require(rows.first?.3)))
        #expect(redriven.subject == letters[0].subject && redriven.why == "perhaps")
        #expect(redriven.outcome == .failed && redriven.attempts == 2)
        #expect(redriven.handler == "WhenCountedUnlessPoison")
        #expect(try await reader.journal.verify().faults == [])
    }

    @Test("a decision without a reason, or about nothing, is refused")
    func refused() async throws {
        let reader = try reader()
        try await publish(reader)
        try await reader.whileReading()
        let blank = await #expect(throws: DeadLetterError.self) {
            try await reader.desk.redrive(.all, why: " ", by: somebody)
        }
        #expect(blank?.code == .noReason)
        let nothing = await #expect(throws: DeadLetterError.self) {
            try await reader.desk.discard(.init(stream: "tally/1"), why: "?", by: somebody)
        }
        #expect(nothing?.code == .notFound)
        #expect(try await reader.journal.progress().deadLetters == 2)
    }

    @Test("letters are found by number, source, stream and type, page by page")
    func selection() async throws {
        let reader = try reader()
        poison.set { $0 = Set(1...5) }
        try await publish(reader)
        try await reader.whileReading()
        let all = try await reader.desk.list(limit: 10).map(\.id)
        try #require(all.count == 5)
        #expect(try await reader.desk.list(after: all[1], limit: 2).map(\.id) == Array(all[2...3]))
        #expect(try await reader.desk.list(.init(stream: "tally/0"), limit: 10).count == 2)
        #expect(try await reader.desk.list(.init(source: .localisation), limit: 10).isEmpty)
        #expect(try await reader.desk.list(.init(type: Counted.type.description), limit: 10).count == 5)
        #expect(try await reader.desk.list(.init(type: Closed.type.description), limit: 10).isEmpty)
    }

    @Test("blockStream: nothing behind the event is read in its partition, the others go on, until it is decided")
    func blocking() async throws {
        let reader = try reader(.blockStream)
        try await publish(reader)
        try await reader.whileReading {
            // Two partitions: which streams share one is the log's choice, so that a third stream may wait, too.
            try await reader.log.append([try counted(6, on: stream(0))], to: Reader.topic)
        }
        let letters = try await reader.desk.list(limit: 10)
        try #require(letters.map(\.subject.event) == ["e2"])
        #expect(letters.map(\.blocks) == [true])
        #expect(try await reader.copied()["tally/0"] == nil)
        #expect(reader.subscription.status == .blocked(partitions: [letters[0].subject.place.partition]))
        poison.set { $0 = [] }
        try await reader.whileReading { _ = try await reader.desk.redrive(.all, why: "mended", by: somebody) }
        #expect(try await reader.copied() == ["tally/0": [2, 4, 6], "tally/1": [1, 3, 5]])
        #expect(try await reader.journal.progress().deadLetters == 0)
    }

    @Test("a partition that is blocked stays so over a restart; another policy parks what blocked it")
    func policyChange() async throws {
        do {
            let reader = try reader(.blockStream)
            try await publish(reader)
            try await reader.whileReading()
        }
        do {
            let reader = try reader(.blockStream)
            try await reader.whileReading()
            #expect(try await reader.waiting() == ["tally/0": [2]])
        }
        let reader = try reader(.parkStream)
        try await reader.whileReading {
            let commits = reader.journal.commits.listen()
            let end = try await reader.log.end(of: Reader.topic)
            while try await !reader.journal.hasRead(Reader.topic, upTo: end) { try await commits.signal.wait() }
        }
        #expect(try await reader.waiting() == ["tally/0": [2, 4]])
        #expect(try await reader.desk.list(limit: 10).allSatisfy { !$0.blocks })
        #expect(try await reader.copied() == ["tally/1": [1, 3, 5]])
    }

    @Test("a full disk makes no dead letter: the event is read again when there is room")
    func transient() async throws {
        let reader = try reader()
        poison.set { $0 = [] }
        // SQLite refuses pages beyond this, as it would on a full disk.
        let pages = try await reader.journal.perform { transaction in
            let pages = try Int.fetchOne(transaction.db, sql: "PRAGMA page_count") ?? 0
            _ = try Int.fetchOne(transaction.db, sql: "PRAGMA max_page_count = \(pages)")
            return pages
        }
        try await reader.log.append((1...200).map { try counted($0, on: stream($0)) }, to: Reader.topic)
        try await withThrowingTaskGroup(of: Void.self) { group in
            let commits = reader.journal.commits.listen()
            group.addTask { try await reader.subscription.run() }
            while true {
                if case .retrying = reader.subscription.status { break }
                await Task.yield()
            }
            #expect(try await reader.journal.progress().deadLetters == 0)
            try await reader.journal.perform {
                _ = try Int.fetchOne($0.db, sql: "PRAGMA max_page_count = \(pages + 10_000)")
            }
            while try await !reader.isStill() { try await commits.signal.wait() }
            group.cancelAll()
            try await group.waitForAll()
        }
        #expect(try await reader.copied().count == 200)
        #expect(try await reader.journal.progress().deadLetters == 0)
        #expect(try await reader.journal.verify().faults == [])
    }

    @Test("a record that cannot be read holds up its key; what this program does not know is counted and skipped")
    func unreadable() async throws {
        let reader = try reader()
        poison.set { $0 = [] }
        var broken = try counted(2, on: stream(0))
        broken.headers.removeAll { $0.name == "ce_id" }
        var unknown = try counted(3, on: stream(1))
        unknown.headers = unknown.headers.map {
            $0.name == "ce_type" ? .init("ce_type", "nl.prospects.intake.new.v1") : $0
        }
        var bad = try counted(5, on: stream(1))
        bad.value = Array("{}".utf8)
        try await reader.log.append(
            [broken, unknown, try counted(4, on: stream(0)), bad], to: Reader.topic)
        try await reader.whileReading()
        #expect(reader.subscription.unknownTypes.counts == ["nl.prospects.intake.new.v1": 1])
        let letters = try await reader.desk.list(limit: 10).sorted {
            ($0.subject.stream ?? "", $0.id) < ($1.subject.stream ?? "", $1.id)
        }
        try #require(letters.map(\.subject.stream) == ["tally/0", "tally/0", "tally/1"])
        #expect(letters.map(\.reason) == [.notAnEvent, .waiting, .payload])
        let outcome = try await reader.desk.redrive(.all, why: "once more", by: somebody)
        #expect(outcome.failed.count == 2 && outcome.handled == 0)
        _ = try await reader.desk.discard(.init(ids: [letters[0].id]), why: "no event", by: somebody)
        _ = try await reader.desk.redrive(.init(stream: "tally/0"), why: "the broken one is gone", by: somebody)
        #expect(try await reader.copied() == ["tally/0": [4]])
    }

    @Test("a store of the first version gets what it lacks, and keeps its letters")
    func oldStore() async throws {
        do {
            let reader = try reader()
            try await publish(reader)
            try await reader.whileReading()
        }
        let file = try DatabaseQueue(path: scratch.path("portfolio.sqlite"))
        try await file.write { db in
            for column in ["event_id", "reason", "handler", "attempts", "last_failed_at", "blocks"] {
                try db.execute(sql: "ALTER TABLE dead_letters DROP COLUMN \(column)")
            }
            try db.execute(sql: "DROP TABLE discarded_events")
        }
        try file.close()
        let reader = try reader()
        poison.set { $0 = [] }
        #expect(try await reader.desk.redrive(.all, why: "mended", by: somebody).handled == 2)
        #expect(try await reader.copied()["tally/0"] == [2, 4])
    }
}
