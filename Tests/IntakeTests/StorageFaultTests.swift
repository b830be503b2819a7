import Domain
import Foundation
import GRDB
import HTTPTypes
import Intake
import Journal
import ServiceKit
import Testing

#if canImport(Glibc)
import Glibc
#endif

/// The disk is full, the store is held by another program, the power goes between upload and journal: who sends learns
/// the truth, nothing half done stays, and the same again with the same key is safe.
@Suite("Faults of the storage", .timeLimit(.minutes(5)))
struct StorageFaultTests {
    private static let key = ["Idempotency-Key": "the-same"]
    /// Too large to stand in the store.
    private static let large = Samples.file(
        Samples.activity(content: String(repeating: Samples.transaction(), count: 2_000)))

    /// What a sender is told, and that the same is taken once there is nothing in the way any more.
    private func survives(
        _ content: String, _ door: Door, _ status: Int, _ problem: String,
        breaking: @escaping @Sendable () async throws -> Void, mending: @escaping @Sendable () async throws -> Void
    ) async throws {
        try await door.open { partner in
            try await breaking()
            let told = try await partner.submit(Array(content.utf8), headers: Self.key)
            #expect(told.status == status && told.problem == problem, "\(told)")
            #expect(told.headers[.retryAfter] != nil && told["remedy"]?.contains("Idempotency-Key") == true)
            #expect(try await door.count("submissions") == 0)
            #expect(try await door.recorded() == [])
            try await mending()
            let receipt = try await partner.submit(Array(content.utf8), headers: Self.key)
            #expect(receipt.status == 202, "\(receipt)")
            #expect(try await partner.submit(Array(content.utf8), headers: Self.key)["id"] == receipt["id"])
            let verdict = try await partner.get("/intake/v1/submissions/\(receipt["id"] ?? "")?wait=30", as: "UNHCR")
            #expect(verdict["verdict"] == "accepted" || verdict["verdict"] == "accepted-with-findings")
        }
        #expect(try await door.count("submissions") == 1)
        #expect(try await door.journal.verify().faults == [])
    }

    /// Small enough to stand in the store, too large for what is left on its pages.
    private static let small = Samples.file(
        Samples.activity(content: String(repeating: Samples.transaction(), count: 150)))

    @Test("a store that may not grow is a full disk")
    func fullStore() async throws {
        #expect((20_000..<65_536).contains(Self.small.utf8.count))
        let door = try Door()
        try await survives(Self.small, door, 507, "storage-full") {
            try await door.journal.perform { transaction in
                let pages = try Int.fetchOne(transaction.db, sql: "PRAGMA page_count") ?? 0
                try transaction.db.execute(sql: "PRAGMA max_page_count = \(pages)")
            }
        } mending: {
            try await door.journal.perform { try $0.db.execute(sql: "PRAGMA max_page_count = 1000000") }
        }
    }

    /// Another program at the store.
    private func otherProgram(_ door: Door) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        return try DatabaseQueue(
            path: door.directory.appending(path: "intake/store.sqlite").path, configuration: configuration)
    }

    @Test("another program that holds the store makes the answer 503, at once when it does not let go")
    func lockedStore() async throws {
        let door = try Door()
        let other = try otherProgram(door)
        try await survives(Self.large, door, 503, "unavailable") {
            // The usual patience is ten seconds.
            try await door.journal.perform { try $0.db.execute(sql: "PRAGMA busy_timeout = 1") }
            try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        } mending: {
            try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        }
    }

    @Test("what came whole when the power went before it was recorded is cleared at the start, and can be sent again")
    func powerCut() async throws {
        let door = try Door()
        let other = try otherProgram(door)
        try await door.open { partner in
            try await door.journal.perform { try $0.db.execute(sql: "PRAGMA busy_timeout = 1") }
            try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
            #expect(try await partner.submit(Array(Self.large.utf8), headers: Self.key).status == 503)
            // This is what a power cut leaves: the bytes, and no word of them in the journal.
            #expect(try door.files().count == 1)
            try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        }
        // And this is what one leaves that comes earlier.
        try Data("half".utf8).write(to: door.directory.appending(path: "intake/incoming/half"))
        try await door.open { partner in
            let left = try door.files()
            let receipt = try await partner.submit(Array(Self.large.utf8), headers: Self.key)
            #expect(left == [] && receipt.status == 202)
        }
        try await door.open { partner in
            let again = try await partner.submit(Array(Self.large.utf8), headers: Self.key)
            #expect(again.json["isDuplicate"] == .boolean(true))
            #expect(try door.files().count == 1)
        }
    }

    #if canImport(Glibc)
    @Test("a disk that fills up while an upload comes", .enabled(if: geteuid() == 0, "mounting needs root"))
    func fullDisk() async throws {
        let door = try Door()
        let incoming = door.directory.appending(path: "intake/incoming").path
        try await survives(Self.large, door, 507, "storage-full") {
            // After the start, which clears the folder.
            try #require(mount("none", incoming, "tmpfs", 0, "size=64k") == 0, "\(errno)")
        } mending: {
            let names = try FileManager.default.contentsOfDirectory(atPath: incoming)
            #expect(names == [], "what came of it is gone: \(names)")
            try #require(umount(incoming) == 0, "\(errno)")
        }
    }
    #endif
}
