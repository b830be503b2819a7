import Foundation
import Testing

@testable import ServiceKit

@Suite("The life of a machine's key")
struct KeyLifeTests {
    private let directory: URL
    private let file: KeyFile
    private let clock = TestClock()

    init() throws {
        directory = FileManager.default.temporaryDirectory.appending(path: "keys-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        file = KeyFile(path: directory.appending(path: "keys.json").path)
    }

    private func ring(uses: KeyUses? = nil) throws -> KeyRing {
        let clock = clock
        return try KeyRing(file: file, logger: quiet, uses: uses, now: { clock.now })
    }

    private func add(expiresIn seconds: TimeInterval? = nil) throws -> (entry: KeyEntry, key: AccessKey) {
        try file.add(
            name: "n", organisation: "o", roles: [.viewer], createdAt: clock.now,
            expiresAt: seconds.map { clock.now.addingTimeInterval($0) })
    }

    private func opens(_ ring: KeyRing, _ key: AccessKey) -> Bool {
        if case .opens = ring.answer(to: key.reveal()) { true } else { false }
    }

    @Test("a key ends when its time is over, and that is said")
    func expires() throws {
        let (_, key) = try add(expiresIn: 60)
        let ring = try ring()
        #expect(opens(ring, key))
        clock.advance(by: 60)
        #expect(ring.answer(to: key.reveal()) == .expired)
        #expect(ring.answer(to: AccessKey.generate().reveal()) == .unknown)
    }

    @Test("a rotated key works with both secrets until the overlap ends, and has the same id")
    func rotates() throws {
        let (entry, old) = try add()
        let ring = try ring()
        let new = try file.rotate(id: entry.id, oldWorksUntil: clock.now.addingTimeInterval(100))
        #expect(ring.answer(to: new.reveal()) == ring.answer(to: old.reveal()))
        #expect(ring.answer(to: new.reveal()) == .opens(entry.identity))
        clock.advance(by: 100)
        #expect(ring.answer(to: old.reveal()) == .expired)
        #expect(opens(ring, new))
        let newest = try file.rotate(id: entry.id, oldWorksUntil: clock.now)
        #expect(!opens(ring, new), "an overlap of nothing ends the secret at once")
        #expect(opens(ring, newest))
        #expect(ring.answer(to: old.reveal()) == .unknown, "two secrets at most")
        #expect(throws: AccessFileError.self) { try file.rotate(id: "nobody", oldWorksUntil: clock.now) }
    }

    @Test("an overlap does not go beyond the life of the key")
    func overlapEnds() throws {
        let (entry, old) = try add(expiresIn: 50)
        _ = try file.rotate(id: entry.id, oldWorksUntil: clock.now.addingTimeInterval(100))
        clock.advance(by: 50)
        #expect(try ring().answer(to: old.reveal()) == .expired)
    }

    @Test("the last use is shown, kept apart from the keys, by several processes together")
    func lastUse() throws {
        let (first, second) = (try add(), try add())
        let path = directory.appending(path: "key-uses.json").path
        let before = try Data(contentsOf: URL(filePath: file.path))
        let processes = [KeyUses(path: path, logger: quiet), KeyUses(path: path, logger: quiet)]
        let rings = try processes.map { try ring(uses: $0) }
        #expect(opens(rings[0], first.key))
        #expect(!FileManager.default.fileExists(atPath: path), "nothing is written while a request waits")
        let early = clock.now
        clock.advance(by: 10)
        #expect(opens(rings[1], second.key))
        #expect(opens(rings[1], first.key))
        let late = clock.now
        #expect(try rings[0].list().map(\.lastUsedAt) == [early, nil])
        for uses in processes.reversed() { uses.write() }
        #expect(try KeyUses.load(path: path) == [first.entry.id: late, second.entry.id: late])
        #expect(try Data(contentsOf: URL(filePath: file.path)) == before)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o600)
    }

    @Test("what was used is written when the process stops")
    func lastUseAtTheEnd() async throws {
        let made = try add()
        let path = directory.appending(path: "key-uses.json").path
        let uses = KeyUses(path: path, logger: quiet)
        #expect(opens(try ring(uses: uses), made.key))
        let runner = ServiceRunner(services: [uses], handlesSignals: false, logger: quiet)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await runner.run() }
            await runner.stop()
            try await group.waitForAll()
        }
        #expect(try KeyUses.load(path: path) == [made.entry.id: clock.now])
    }

    @Test("a file of before is read, with the roles that it names by their present names")
    func formerFile() throws {
        let key = try #require(AccessKey("pk_" + String(repeating: "A", count: 43)))
        let text = """
            {"version":1,"keys":[{"id":"a","name":"n","organisation":"o","roles":["partner","appraiser","approver"],
            "hash":"\(key.hash)","createdAt":"2026-01-01T00:00:00Z"}]}
            """
        try Data(text.utf8).write(to: URL(filePath: file.path))
        #expect(try file.load().map(\.roles) == [[.submitter, .reviewer, .programmeOfficer]])
        #expect(opens(try ring(), key))
        _ = try file.rotate(id: "a", oldWorksUntil: clock.now)
        let written = try String(contentsOfFile: file.path, encoding: .utf8)
        #expect(written.contains("submitter") && !written.contains("approver"))
    }
}
