import Domain
import GRDB
import ServiceKit

/// What is asked of dossiers.
enum DossierQueries {
    static func content<Kind: Dossier>(_ db: Database, _ kind: Kind.Type, _ id: String) throws -> Kind.Content? {
        let found = try db.cachedStatement(sql: "SELECT content FROM dossiers WHERE kind = ? AND id = ?")
        return try String.fetchOne(found, arguments: [Kind.kind, id]).map { try JSONColumn.value(from: $0) }
    }

    static func find<Kind: Dossier>(
        _ db: Database, _ kind: Kind.Type, _ id: String
    ) throws -> DossierRow<Kind.Content>? {
        try Row.fetchOne(db, sql: "SELECT * FROM dossiers WHERE kind = ? AND id = ?", arguments: [Kind.kind, id])
            .map(DossierRow.init)
    }

    static func list<Kind: Dossier>(
        _ db: Database, _ kind: Kind.Type, _ filter: DossierFilter, _ page: PageRequest<Int64>
    ) throws -> [DossierRow<Kind.Content>] {
        var conditions = Conditions()
        conditions.add("kind = ?", Kind.kind)
        conditions.add("programme = ?", filter.programme)
        conditions.add("country = ?", filter.country?.code)
        conditions.add("status = ?", filter.status)
        conditions.add("number > ?", page.after)
        return try Row.fetchAll(
            db, sql: "SELECT * FROM dossiers \(conditions.clause) ORDER BY number LIMIT \(page.fetchCount)",
            arguments: conditions.arguments
        ).map(DossierRow.init)
    }

    static func history(
        _ db: Database, _ kind: String, _ id: String, _ page: PageRequest<Int64>
    ) throws -> [DossierChange] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM dossier_events WHERE kind = ? AND id = ? AND number > ? ORDER BY number
                LIMIT \(page.fetchCount)
                """, arguments: [kind, id, page.after ?? 0]
        ).map(DossierChange.init)
    }

    /// The dossier, other than this one, that has what one of its kind alone may have.
    static func holder(_ db: Database, _ kind: String, of part: String?, besides id: String) throws -> String? {
        guard let part else { return nil }
        return try String.fetchOne(
            db, sql: "SELECT id FROM dossiers WHERE kind = ? AND unique_part = ? AND id <> ? ORDER BY number LIMIT 1",
            arguments: [kind, part, id])
    }

    static func isProgramme(_ db: Database, _ code: ProgrammeCode) throws -> Bool {
        try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM programmes WHERE code = ?)", arguments: [code.text]) ?? false
    }

    /// Organisations that somebody registered or a submission named; others are refused, so that nothing is recorded of
    /// one that is mistyped.
    static func mustKnow(_ db: Database, _ organisations: [OrganisationCode], _ field: String) throws {
        for code in organisations where try IdentityProfile.find(db, .organisation, code.text) == nil {
            throw DossierRejection.invalid(
                field, "Nobody is known as \(code).",
                remedy: "Give a code that /portfolio/v1/organisations lists, or register the organisation there first.")
        }
    }

    /// Values of one indicator in one period.
    static func values(
        _ db: Database, of indicator: String, in period: Period, aspect: String?, provenance: String?
    ) throws -> [IndicatorValue] {
        try String.fetchAll(
            db, sql: "SELECT content FROM dossiers WHERE kind = ? AND status = ? ORDER BY number",
            arguments: [IndicatorValueRecorded.kind, indicator]
        ).map { try JSONColumn.value(IndicatorValueRecorded.self, from: $0).value }.filter { value in
            value.period == period && (aspect == nil || value.aspect == aspect)
                && (provenance == nil || value.provenance.label == provenance)
        }
    }
}
