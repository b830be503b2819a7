public import Foundation

/// The file of people, `people.json`: readable by its owner only (mode 0600), replaced at once.
///
/// Names and mail addresses are here and nowhere else, so that erasing them leaves journals and events as they are.
public struct PeopleFile: Sendable {
    /// What the file holds.
    public struct Content: Sendable, Codable {
        var version = 1
        /// Those whose data is kept.
        public internal(set) var people: [Person] = []
        /// Those whose data was.
        public internal(set) var erased: [ErasedPerson] = []
    }

    private let document: PrivateDocument<Content>

    /// The file at this path. Nothing is read yet.
    public init(path: String) {
        document = PrivateDocument(path: path, kind: "file of people", empty: Content(), fault: Self.fault)
    }

    /// Where it is.
    public var path: String { document.path }

    /// Reads it; nobody without a file.
    ///
    /// - Throws: ``AccessFileError``.
    public func load() throws -> Content { try document.load() }

    /// Adds a person, who can sign in from then on.
    ///
    /// - Throws: ``AccessFileError``; `duplicate` when the sign-in belongs to somebody who is there.
    public func add(
        issuer: String, subject: String, name: String, mail: String, organisation: String, roles: [Role], at time: Date
    ) throws -> Person {
        let person = Person(
            id: "of-" + UUID().uuidString.lowercased(), issuer: issuer, subject: subject, name: name, mail: mail,
            organisation: organisation, roles: roles, addedAt: time)
        return try document.update(startingWith: Content()) { content in
            if let known = content.people.first(where: { $0.issuer == issuer && $0.subject == subject }) {
                throw AccessFileError(
                    .duplicate, path: path,
                    "\(subject) at \(issuer) is \(known.id) already; change the roles of that person, or erase the entry."
                )
            }
            content.people.append(person)
            return person
        }
    }

    /// Gives a person other roles. Somebody who was removed may do something again.
    ///
    /// - Throws: ``AccessFileError``.
    public func setRoles(_ roles: [Role], of id: String) throws {
        try change(id) {
            $0.roles = roles
            $0.removedAt = nil
        }
    }

    /// Takes everything from a person that he or she may do. The name stays, to be shown with what was done.
    ///
    /// - Throws: ``AccessFileError``.
    public func remove(_ id: String, at time: Date) throws {
        try change(id) {
            $0.roles = []
            $0.removedAt = time
        }
    }

    /// Erases what is personal, for ever. Journals and events keep the id, which stands for nobody then.
    ///
    /// - Throws: ``AccessFileError``.
    public func erase(_ id: String, at time: Date) throws {
        try document.update(startingWith: Content()) { content in
            content.people.remove(at: try place(of: id, in: content))
            content.erased.append(ErasedPerson(id: id, erasedAt: time))
        }
    }

    private func change(_ id: String, _ change: (inout Person) -> Void) throws {
        try document.update(startingWith: Content()) { content in
            change(&content.people[try place(of: id, in: content)])
        }
    }

    private func place(of id: String, in content: Content) throws -> Int {
        guard let place = content.people.firstIndex(where: { $0.id == id }) else {
            let isErased = content.erased.contains { $0.id == id }
            throw AccessFileError(
                .unknownEntry, path: path,
                isErased
                    ? "The data of \(id) was erased; nothing can be changed of it."
                    : "\(path) has no person with the id \(id); list the people to see their ids.")
        }
        return place
    }

    private static func fault(_ content: Content) -> String? {
        guard content.version == 1 else { return "version \(content.version) is not known" }
        var seen: Set<String> = []
        for id in content.people.map(\.id) + content.erased.map(\.id) where !seen.insert(id).inserted {
            return "the id \(id) stands twice"
        }
        return nil
    }
}
