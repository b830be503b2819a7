import Foundation
import Logging
import ServiceKit
import Testing

@Suite("File of access keys")
struct KeyFileTests {
    private let directory: TemporaryDirectory
    private let file: KeyFile
    private let day = Date(timeIntervalSince1970: 1_767_225_600)

    init() throws {
        self.directory = try TemporaryDirectory()
        self.file = KeyFile(path: self.directory.path + "/keys.json")
    }

    private func content() throws -> String {
        try String(contentsOfFile: self.file.path, encoding: .utf8)
    }

    @Test("A key is 32 random bytes, shown once; the file has its hash and is for its owner only")
    func hashOnly() throws {
        let (entry, key) = try self.file.add(
            name: "Amina",
            organisation: "NGO-1",
            roles: [.submitter],
            createdAt: self.day
        )
        #expect(key.reveal().hasPrefix("pk_"))
        #expect(key.reveal().count == 46)
        #expect(entry.hash == key.hash)
        #expect(try !self.content().contains(key.reveal().dropFirst(3)))
        #expect(try self.content().contains(key.hash))
        #expect(!"\(key)".contains(key.reveal().dropFirst(3)))
        let attributes = try FileManager.default.attributesOfItem(atPath: self.file.path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: self.directory.path).sorted() == [
                "keys.json", "keys.json.lock",
            ])
    }

    @Test("The hash is the SHA-256 of the key")
    func hash() throws {
        let key = try #require(AccessKey("pk_" + String(repeating: "A", count: 43)))
        #expect(key.hash == "fc03697119e33d7be05062769f7244a89202a1f5b264b9a33454f4f33d2e4cee")
    }

    @Test("A ring opens for its keys and for no other")
    func ring() throws {
        let (_, first) = try self.file.add(name: "A", organisation: "O1", roles: [.submitter], createdAt: self.day)
        let (_, second) = try self.file.add(name: "B", organisation: "O2", roles: [.analyst], createdAt: self.day)
        let ring = try KeyRing(file: self.file, logger: LogCapture().logger())
        #expect(ring.identity(first.reveal())?.organisation == "O1")
        #expect(ring.identity(second.reveal())?.roles == [.analyst])
        #expect(ring.answer(to: AccessKey.generate().reveal()) == .unknown)
        #expect(ring.answer(to: String(first.reveal().dropLast())) == .unknown)
        #expect(ring.answer(to: first.hash) == .unknown)
        #expect(ring.answer(to: "") == .unknown)
    }

    @Test("A ring follows its file: a new key opens, a removed one does not, without a restart")
    func follows() throws {
        let (entry, first) = try self.file.add(name: "A", organisation: "O", roles: [.submitter], createdAt: self.day)
        let ring = try KeyRing(file: self.file, logger: LogCapture().logger())
        let (_, second) = try self.file.add(name: "B", organisation: "O", roles: [.submitter], createdAt: self.day)
        #expect(ring.identity(second.reveal()) != nil)
        try self.file.remove(id: entry.id)
        #expect(ring.answer(to: first.reveal()) == .unknown)
        #expect(ring.identity(second.reveal()) != nil)
    }

    @Test("A ring follows a file that is not there yet, and keeps what it knows when the file goes away")
    func laterMade() throws {
        let ring = try KeyRing(file: self.file, logger: LogCapture().logger())
        let (_, key) = try self.file.add(name: "A", organisation: "O", roles: [.viewer], createdAt: self.day)
        #expect(ring.identity(key.reveal()) != nil)
        try FileManager.default.removeItem(atPath: self.file.path)
        #expect(ring.identity(key.reveal()) != nil)
    }

    @Test("When the changed file is damaged the keys before stay, and the log says why")
    func damagedLater() throws {
        let (_, key) = try self.file.add(name: "A", organisation: "O", roles: [.submitter], createdAt: self.day)
        let capture = LogCapture()
        let ring = try KeyRing(file: self.file, logger: capture.logger())
        try Data("{".utf8).write(to: URL(fileURLWithPath: self.file.path))
        #expect(ring.identity(key.reveal()) != nil)
        #expect(capture.text.contains("level=error"))
    }

    @Test("A missing file is told with its path and what to do")
    func missing() throws {
        let error = try #require(throws: AccessFileError.self) { try self.file.load() }
        #expect(error.code == .missing)
        #expect(error.description.contains(self.file.path))
    }

    @Test(
        "A damaged file is refused with its reason",
        arguments: [
            ("{", "not valid JSON"),
            (#"{"version":2,"keys":[]}"#, "version 2"),
            (#"{"version":1}"#, "keys"),
            (
                #"{"version":1,"keys":[{"id":"a","name":"n","organisation":"o","roles":["king"],"hash":"00","createdAt":"2026-01-01T00:00:00Z"}]}"#,
                "keys[0].roles[0]"
            ),
            (
                #"{"version":1,"keys":[{"id":"a","name":"n","organisation":"o","roles":["partner"],"hash":"00","createdAt":"2026-01-01T00:00:00Z"}]}"#,
                "64 hexadecimal digits"
            ),
        ]
    )
    func damaged(content: String, reason: String) throws {
        try Data(content.utf8).write(to: URL(fileURLWithPath: self.file.path))
        let error = try #require(throws: AccessFileError.self) { try self.file.load() }
        #expect(error.code == .malformed)
        #expect(error.description.contains(reason))
        #expect(error.description.contains(self.file.path))
    }

    @Test("Adding to a damaged file does not replace it")
    func noOverwrite() throws {
        try Data("{".utf8).write(to: URL(fileURLWithPath: self.file.path))
        #expect(throws: AccessFileError.self) {
            try self.file.add(name: "A", organisation: "O", roles: [], createdAt: self.day)
        }
        #expect(try self.content() == "{")
    }

    @Test("Keys that are added at the same time are all kept")
    func concurrent() async throws {
        let file = self.file
        let day = self.day
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask {
                    _ = try file.add(name: "N\(number)", organisation: "O", roles: [.submitter], createdAt: day)
                }
            }
            try await group.waitForAll()
        }
        #expect(try file.load().count == 20)
    }

    @Test("A key with an unknown id cannot be removed")
    func removeUnknown() throws {
        _ = try self.file.add(name: "A", organisation: "O", roles: [], createdAt: self.day)
        let error = try #require(throws: AccessFileError.self) { try self.file.remove(id: "nope") }
        #expect(error.code == .unknownEntry)
    }
}

extension KeyRing {
    /// Whom a key opens for.
    fileprivate func identity(_ key: String) -> Identity? {
        if case .opens(let identity) = answer(to: key) { identity } else { nil }
    }
}
