public import Logging

/// The people who may sign in, followed while the platform runs.
public final class People: Sendable {
    private struct Index {
        struct SignIn: Hashable {
            let issuer: String
            let subject: String
        }

        let byID: [String: Person]
        let bySignIn: [SignIn: Person]
        let erased: Set<String>

        init(_ content: PeopleFile.Content) {
            byID = Dictionary(content.people.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
            bySignIn = Dictionary(
                content.people.map { (SignIn(issuer: $0.issuer, subject: $0.subject), $0) }, uniquingKeysWith: { $1 })
            erased = Set(content.erased.map(\.id))
        }
    }

    private let index: FollowedFile<Index>

    /// Nobody.
    public init() { index = FollowedFile(Index(PeopleFile.Content())) }

    /// The people of a file, which need not be there yet.
    ///
    /// - Throws: ``AccessFileError`` when the file is unreadable or malformed.
    public init(file: PeopleFile, logger: Logger) throws {
        index = try FollowedFile(path: file.path, kind: "people", logger: logger, missing: Index(.init())) {
            Index(try file.load())
        }
    }

    /// Who signs in so; `nil` for somebody who is not known, or who may do nothing any more.
    func identity(issuer: String, subject: String) -> Identity? {
        guard let person = index.current.bySignIn[.init(issuer: issuer, subject: subject)], person.removedAt == nil
        else { return nil }
        return person.identity
    }

    /// What a reference stands for, as far as this caller may know: people of the programme know everybody's name,
    /// others those of their own organisation.
    func officer(_ id: String, for caller: Identity) -> OfficerCard? {
        let index = index.current
        if index.erased.contains(id) { return .erased(id) }
        guard let person = index.byID[id] else { return nil }
        let maySee = person.organisation == caller.organisation || !caller.roles.isDisjoint(with: Role.ofProgramme)
        return maySee ? OfficerCard(person) : nil
    }

    /// Those at an organisation who have one of these roles, and how mail reaches them, in the order of their ids.
    public func mailRecipients(at organisation: String, having roles: Set<Role>) -> [MailRecipient] {
        all.filter {
            $0.organisation == organisation && $0.removedAt == nil && !roles.isDisjoint(with: $0.roles)
        }.map { MailRecipient(id: $0.id, name: $0.name, mail: $0.mail) }
    }

    /// Everybody, in the order of their organisations.
    var all: [Person] {
        index.current.byID.values.sorted { ($0.organisation, $0.id) < ($1.organisation, $1.id) }
    }
}
