import Domain
import GRDB
import Hummingbird

/// Who is one with whom, and what was decided about them.
struct IdentityGroup: ResponseEncodable, Sendable {
    let kind: String
    /// The one that answers for all.
    let kept: String
    /// All of them, the kept one first.
    let members: [String]
    /// Oldest first, those that were undone too.
    let decisions: [IdentityDecision]

    init(_ db: Database, _ kind: IdentityKind, _ member: String) throws {
        members = try IdentityTree(kind: kind, db: db).group(of: member)
        kept = members.first ?? member
        self.kind = kind.rawValue
        decisions = try IdentityQueries.decisions(db, kind, about: members)
    }
}
