import Foundation
import Testing

@testable import ServiceKit

@Suite("People, and what is known of them")
struct PeopleTests {
    private let file: PeopleFile
    private let day = Date(timeIntervalSince1970: 1_790_000_000)

    init() throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "people-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        file = PeopleFile(path: directory.appending(path: "people.json").path)
    }

    private func add(
        _ subject: String, _ organisation: String = "UNHCR", _ roles: [Role] = [.submitter]
    ) throws -> Person {
        try file.add(
            issuer: "https://i", subject: subject, name: "Name \(subject)", mail: "\(subject)@example.org",
            organisation: organisation, roles: roles, at: day)
    }

    @Test("people are followed: added, given other roles, removed and back, without a restart")
    func followed() throws {
        let people = try People(file: file, logger: quiet)
        #expect(people.identity(issuer: "https://i", subject: "a") == nil)
        let person = try add("a")
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o600)
        #expect(people.identity(issuer: "https://i", subject: "a") == person.identity)
        #expect(people.identity(issuer: "https://other", subject: "a") == nil)
        try file.setRoles([.viewer], of: person.id)
        #expect(people.identity(issuer: "https://i", subject: "a")?.roles == [.viewer])
        try file.remove(person.id, at: day)
        #expect(people.identity(issuer: "https://i", subject: "a") == nil)
        #expect(people.officer(person.id, for: person.identity)?.name == "Name a", "the name stays with what was done")
        try file.setRoles([.submitter], of: person.id)
        #expect(people.identity(issuer: "https://i", subject: "a") != nil)
    }

    @Test("what was erased is gone from the file; the id stands for an erased officer, and is nobody's again")
    func erased() throws {
        let (gone, kept) = (try add("a"), try add("b"))
        let people = try People(file: file, logger: quiet)
        try file.erase(gone.id, at: day)
        let text = try String(contentsOfFile: file.path, encoding: .utf8)
        for personal in ["Name a", "a@example.org", "\"a\""] { #expect(!text.contains(personal)) }
        #expect(text.contains(gone.id) && text.contains("Name b"))
        #expect(people.officer(gone.id, for: kept.identity) == .erased(gone.id))
        #expect(people.identity(issuer: "https://i", subject: "a") == nil)
        let again = try add("a")
        #expect(again.id != gone.id)
        for change in [{ try file.setRoles([.viewer], of: gone.id) }, { try file.erase(gone.id, at: day) }] {
            #expect(throws: AccessFileError.self) { try change() }
        }
    }

    @Test("a name is for the own organisation and for the programme, not for others")
    func names() throws {
        let person = try add("a")
        let people = try People(file: file, logger: quiet)
        func sees(_ organisation: String, _ role: Role) -> Bool {
            people.officer(person.id, for: Identity(id: "key-x", organisation: organisation, roles: [role])) != nil
        }
        #expect(sees("UNHCR", .viewer) && sees("NL-MFA", .post))
        #expect(!sees("ILO", .authorisedOfficer))
    }

    @Test("nobody is added twice, and a damaged file is told")
    func refused() throws {
        _ = try add("a")
        let error = try #require(throws: AccessFileError.self) { try add("a") }
        #expect(error.code == .duplicate)
        try Data("{".utf8).write(to: URL(filePath: file.path))
        let damaged = try #require(throws: AccessFileError.self) { try add("b") }
        #expect(damaged.code == .malformed && damaged.description.contains(file.path))
        #expect(try String(contentsOfFile: file.path, encoding: .utf8) == "{")
    }
}
