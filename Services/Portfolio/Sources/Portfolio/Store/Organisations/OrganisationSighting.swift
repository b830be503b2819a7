import Domain
import GRDB
import Journal

/// An organisation as a submission names it: where it is not known, it becomes so, and whom it may be is looked for.
struct OrganisationSighting {
    let name: String
    let identifier: String?
    var iatiType: String?
    var country: CountryCode?
    /// The code, where the submission uses one.
    var code: OrganisationCode?
    let part: OrganisationNamed.Part

    func note(
        _ submission: SubmissionID, _ provenance: Provenance, in transaction: JournalTransaction,
        by context: CommandContext
    ) throws {
        guard name.contains(where: { !$0.isWhitespace }), let comparable = ComparableName(name),
            try !isKnown(comparable, transaction.db), let code = code ?? named(comparable)
        else { return }
        let named = OrganisationNamed(
            organisation: code, name: name, identifier: identifier, iatiType: iatiType, country: country, part: part,
            submission: submission, provenance: provenance)
        let events = try transaction.execute(
            OrganisationRecord.self, on: .organisationRecord(code), .sight(named), by: context)
        if !events.isEmpty { try DuplicateWatch.look(at: code.text, .organisation, in: transaction, by: context) }
    }

    /// Known by its code or identifier; or, where it has none, by the same words in the same country.
    private func isKnown(_ comparable: ComparableName, _ db: Database) throws -> Bool {
        if let code { return try IdentityProfile.find(db, .organisation, code.text) != nil }
        if let identifier {
            if try IdentityProfile.find(db, .organisation, identifier) != nil { return true }
            let key = "i:\(ComparableIdentifier(identifier).whole)"
            return try !IdentityProfile.members(db, .organisation, with: key, limit: 1).isEmpty
        }
        var nameless = IdentityProfile(.organisation, "")
        nameless.names = [name]
        for key in BlockingKeys.keys(of: nameless) where key.hasPrefix("n:") {
            for member in try IdentityProfile.members(db, .organisation, with: key, limit: 50) {
                guard let profile = try IdentityProfile.find(db, .organisation, member) else { continue }
                let isElsewhere =
                    country.map { !profile.countries.isEmpty && !profile.countries.contains($0.code) } ?? false
                let names = profile.names.flatMap(ComparableName.all)
                if !isElsewhere, names.contains(where: { $0.sorted == comparable.sorted }) { return true }
            }
        }
        return false
    }

    /// What it is called until somebody says who it is.
    private func named(_ comparable: ComparableName) -> OrganisationCode? {
        identifier.flatMap { $0.utf8.count >= 4 ? OrganisationCode($0) : nil }
            ?? OrganisationCode(
                "named-"
                    + DecidedActivity.fingerprint(
                        comparable.sorted.joined(separator: " ") + "/" + (country?.code ?? "")))
    }
}
