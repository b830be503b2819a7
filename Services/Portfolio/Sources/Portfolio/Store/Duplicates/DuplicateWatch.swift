import Domain
import Journal

/// Looks, as one becomes known or is known better, whom it may be the same as.
enum DuplicateWatch {
    /// More than so many suspicions at once help nobody.
    private static let most = 20

    static func look(
        at member: String, _ kind: IdentityKind, in transaction: JournalTransaction, by context: CommandContext,
        _ rules: DuplicateRules = .standard
    ) throws {
        let db = transaction.db
        guard let subject = try IdentityProfile.find(db, kind, member) else { return }
        let search = DuplicateSearch(
            rules: rules, members: { try IdentityProfile.members(db, kind, with: $0, limit: $1) },
            profile: { try IdentityProfile.find(db, kind, $0) })
        for find in try search.finds(for: subject).prefix(most) {
            try transaction.execute(
                IdentityRegister.self, on: .identity(kind),
                .suspect(kind, IdentityRegister.Pair(member, find.member), find.resemblance, rules), by: context)
        }
    }
}
