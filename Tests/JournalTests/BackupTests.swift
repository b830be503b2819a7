import Domain
import Foundation
import GRDB
import Journal
import Testing

@Suite("Backup", .timeLimit(.minutes(5)))
struct BackupTests {
    private func journal(_ scratch: Scratch) throws -> Journal {
        let directory = scratch.directory(of: .intake)
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        return try Journal(
            store: Store(path: directory.appending(path: "store.sqlite").path, service: .intake),
            events: TallyEvent.types, projections: [SumTable()])
    }

    @Test("a copy taken while the service writes is one moment of it, and whole")
    func whileWriting() async throws {
        let scratch = try Scratch()
        let journal = try journal(scratch)
        for number in 0..<50 { _ = try await journal.execute(Tally.self, on: stream(number), .count(1), by: somebody) }
        let target = scratch.url.appending(path: "backup")
        let manifest = try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for number in 50..<400 {
                    _ = try await journal.execute(Tally.self, on: stream(number), .count(1), by: somebody)
                }
            }
            let manifest = try Backup(of: .intake, in: scratch.directory(of: .intake)).run(into: target)
            try await group.waitForAll()
            return manifest
        }
        #expect(manifest.sequence >= 50)
        #expect(manifest.store == journal.store.identity)
        #expect(try BackupManifest.read(from: target).sequence == manifest.sequence)
        let hashes = try await journal.hashes()
        #expect(hashes[manifest.sequence]?.map { $0 }.map { String(format: "%02x", $0) }.joined() == manifest.hash)
        let copy = try DatabaseQueue(path: target.appending(path: "store.sqlite").path)
        let counts = try await copy.read { db in
            (
                try Int64.fetchOne(db, sql: "SELECT count(*) FROM journal"),
                try Int64.fetchOne(db, sql: "SELECT sum(total) FROM sums")
            )
        }
        #expect(counts.0 == manifest.sequence)
        #expect(counts.1 == manifest.sequence)
    }

    @Test("the files that events name come along; what is on its way in, and locks, do not")
    func files() async throws {
        let scratch = try Scratch()
        _ = try journal(scratch)
        let own = scratch.directory(of: .intake)
        for path in ["files/ab/abcd", "files/cd/cdef", "incoming/half"] {
            let file = own.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(path.utf8).write(to: file)
        }
        let target = scratch.url.appending(path: "backup")
        let manifest = try Backup(of: .intake, in: own).run(into: target)
        #expect(manifest.files.map(\.path) == ["store.sqlite", "files/ab/abcd", "files/cd/cdef"])
        #expect(try Data(contentsOf: target.appending(path: "files/ab/abcd")) == Data("files/ab/abcd".utf8))
        let names = try FileManager.default.contentsOfDirectory(atPath: target.path).sorted()
        #expect(names == ["files", "manifest.json", "store.sqlite"])
    }

    @Test("a backup never takes the place of another, and none is made of a history that was changed")
    func refusals() async throws {
        let scratch = try Scratch()
        let own = scratch.directory(of: .intake)
        do {
            let journal = try journal(scratch)
            for number in 0..<5 {
                _ = try await journal.execute(Tally.self, on: stream(number), .count(1), by: somebody)
            }
        }
        let target = scratch.url.appending(path: "backup")
        _ = try Backup(of: .intake, in: own).run(into: target)
        #expect(throws: RestoreError.self) { try Backup(of: .intake, in: own).run(into: target) }
        let file = try DatabaseQueue(path: own.appending(path: "store.sqlite").path)
        try await file.write { db in
            try db.execute(sql: "DROP TRIGGER journal_keeps; UPDATE journal SET actor = 'x' WHERE sequence = 3")
        }
        try file.close()
        let second = scratch.url.appending(path: "second")
        let error = #expect(throws: RestoreError.self) { try Backup(of: .intake, in: own).run(into: second) }
        #expect(error?.code == .damaged)
        #expect(!FileManager.default.fileExists(atPath: second.path))
        #expect(throws: StoreError.self) {
            try Backup(of: .portfolio, in: scratch.directory(of: .intake)).run(into: second)
        }
    }
}
