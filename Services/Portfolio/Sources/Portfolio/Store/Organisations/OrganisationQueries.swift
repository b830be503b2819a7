import Domain
import GRDB
import Journal

/// What is asked of the record of an organisation. One that was merged is answered for by the one that is kept.
enum OrganisationQueries {
    /// `nil` where nobody is known by the code.
    static func detail(_ db: Database, _ code: String, _ rules: OrganisationRules) throws -> OrganisationDetail? {
        let group = try IdentityTree(kind: .organisation, db: db).group(of: code)
        guard let root = group.first, let profile = try IdentityProfile.find(db, .organisation, root) else {
            return nil
        }
        // What is said of the kept one goes before what was said of those merged into it.
        var state = OrganisationRecord.State()
        for member in group.reversed() {
            for event in try events(db, of: [member]) {
                if let event = OrganisationEvent(event.event) { OrganisationRecord.evolve(&state, by: event) }
            }
        }
        return OrganisationDetail(
            code: root, mergedWith: Array(group.dropFirst()), registered: try registered(db, root), profile: profile,
            state: state, rules: rules)
    }

    /// Everything that was recorded of it and of those merged into it, oldest first; `nil` where nobody is known.
    static func history(_ db: Database, _ code: String) throws -> OrganisationHistory? {
        let group = try IdentityTree(kind: .organisation, db: db).group(of: code)
        guard let root = group.first, try IdentityProfile.find(db, .organisation, root) != nil else { return nil }
        return OrganisationHistory(
            code: root, mergedWith: Array(group.dropFirst()), entries: try events(db, of: group).map(\.entry),
            decisions: try IdentityQueries.decisions(db, .organisation, about: group))
    }

    static func registered(_ db: Database, _ code: String) throws -> OrganisationProfile? {
        try String.fetchOne(db, sql: "SELECT content FROM organisations WHERE code = ?", arguments: [code])
            .map { try JSONColumn.value(from: $0) }
    }

    private struct Stored {
        let entry: OrganisationHistory.Entry
        let event: any DomainEvent
    }

    private static func events(_ db: Database, of organisations: [String]) throws -> [Stored] {
        let places = organisations.map { _ in "?" }.joined(separator: ", ")
        return try Row.fetchAll(
            db, sql: "SELECT * FROM organisation_history WHERE organisation IN (\(places)) ORDER BY number",
            arguments: StatementArguments(organisations)
        ).compactMap { row in
            let (name, content): (String, String) = (row["type"], row["content"])
            let types = OrganisationEvent.types + [OrganisationRegistered.self]
            guard let type = types.first(where: { $0.type.name == name }) else { return nil }
            let entry = OrganisationHistory.Entry(
                organisation: row["organisation"], event: name, recordedAt: row["recorded_at"], by: row["actor"],
                content: try JSONColumn.value(from: content))
            return Stored(entry: entry, event: try JSONColumn.value(type, from: content))
        }
    }
}
