import Domain
import GRDB
import Journal

/// A current version of an activity that is to be exported.
struct ExportRow: Sendable {
    let identifier: String
    let version: Int
    let isDecided: Bool
    let header: ActivityHeader
}

/// What an export asks of the store.
enum ExportQueries {
    /// Current versions in the order of their identifiers.
    static func page(_ db: Database, _ filter: ActivityFilter, after: String?, limit: Int) throws -> [ExportRow] {
        var conditions = Conditions(filter)
        conditions.add("a.identifier > ?", after)
        return try Row.fetchAll(
            db,
            sql: """
                SELECT a.identifier, a.version, a.is_decided, v.header
                FROM activities a JOIN activity_versions v ON v.activity = a.identifier AND v.version = a.version
                \(conditions.clause) ORDER BY a.identifier LIMIT \(limit)
                """, arguments: conditions.arguments
        ).map(ExportRow.init)
    }

    /// What the donor itself decided, as it is published; `nil` where it decided no such activity.
    static func decided(_ db: Database, _ identifier: String) throws -> IATIActivity? {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT a.identifier, a.version, a.is_decided, v.header
                FROM activities a JOIN activity_versions v ON v.activity = a.identifier AND v.version = a.version
                WHERE a.identifier = ? AND a.is_decided
                """, arguments: [identifier])
        guard let row = try row.map(ExportRow.init) else { return nil }
        let transactions = try Row.fetchAll(
            db, sql: "SELECT * FROM transactions WHERE activity = ? AND version = ? ORDER BY number",
            arguments: [identifier, row.version]
        ).map(ReportedTransaction.init)
        let codes = Set(
            transactions.compactMap(\.receiver?.ref) + row.header.organisations.compactMap(\.organisation.ref))
        let decided = DecidedContent(
            organisations: try organisations(db, codes), funded: try funded(db, by: identifier))
        var content = ActivityContent()
        content.transactions = transactions.map(decided.transaction)
        return IATIActivity(header: decided.header(row.header, transactions: transactions), content: content)
    }

    /// The submissions that reported people reached in an activity, in the order of recording.
    static func reports(_ db: Database, on activity: String, _ which: ExportedReports) throws -> [String] {
        var conditions = Conditions()
        conditions.add("activity = ?", activity)
        switch which {
        case .none: return []
        case .all: break
        case .of(let organisation): conditions.add("reporter = ?", organisation)
        }
        return try String.fetchAll(
            db,
            sql: """
                SELECT submission FROM people_reports \(conditions.clause) GROUP BY submission ORDER BY min(rowid)
                """, arguments: conditions.arguments)
    }

    /// What is agreed and accepted of results where the donor manages the activity; nothing where it does not, or where a
    /// partner that is not the activity's asks.
    static func managed(_ db: Database, _ activity: String, _ which: ExportedReports) throws -> ManagedResults {
        let partner = try String.fetchOne(
            db, sql: "SELECT partner FROM managed_activities WHERE identifier = ?", arguments: [activity])
        switch which {
        case .none: return ManagedResults()
        case .of(let organisation) where organisation != partner: return ManagedResults()
        case .all, .of:
            guard partner != nil else { return ManagedResults() }
            return ManagedResults(
                targets: try ManagedQueries.targets(db, activity), periods: try PeriodQueries.accepted(db, activity))
        }
    }

    /// The number of the last event, which changes with everything that an export can show.
    static func lastChange(_ db: Database) throws -> Int64 {
        try Int64.fetchOne(db, sql: "SELECT max(sequence) FROM journal") ?? 0
    }

    private static func organisations(_ db: Database, _ codes: Set<String>) throws -> [String: OrganisationProfile] {
        var known: [String: OrganisationProfile] = [:]
        for code in codes {
            let statement = try db.cachedStatement(sql: "SELECT content FROM organisations WHERE code = ?")
            known[code] = try String.fetchOne(statement, arguments: [code]).map { try JSONColumn.value(from: $0) }
        }
        return known
    }

    /// Activities that report money coming in from this one, by who reports them.
    private static func funded(_ db: Database, by identifier: String) throws -> [String: [String]] {
        let types = TransactionType.incoming.map { "'\($0)'" }.joined(separator: ", ")
        var found: [String: [String]] = [:]
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT DISTINCT v.reporter_ref AS reporter, t.activity FROM transactions t
                JOIN activities a ON a.identifier = t.activity AND a.version = t.version
                JOIN activity_versions v ON v.activity = t.activity AND v.version = t.version
                WHERE t.provider_activity = ? AND t.type IN (\(types)) AND v.reporter_ref IS NOT NULL
                ORDER BY t.activity
                """, arguments: [identifier])
        while let row = try rows.next() { found[row["reporter"], default: []].append(row["activity"]) }
        return found
    }
}

extension ExportRow {
    /// Names exactly what is exported of a partner's activity: a version and the reports beside it.
    func key(_ reports: [String]) -> String { ([identifier, String(version)] + reports).joined(separator: " ") }

    init(_ row: Row) throws {
        self.init(
            identifier: row["identifier"], version: row["version"], isDecided: row["is_decided"],
            header: try JSONColumn.value(from: row["header"]))
    }
}

extension ReportedTransaction {
    /// One of the donor's own, which say no more than these columns.
    fileprivate init(_ row: Row) throws {
        self.init(number: row["number"], type: row["type"])
        let (day, valueDay): (String?, String?) = (row["date"], row["value_date"])
        let (provider, receiver): (String?, String?) = (row["provider_ref"], row["receiver_ref"])
        reference = row["reference"]
        date = day.flatMap(CalendarDate.init)
        value = Money(row)
        valueDate = valueDay.flatMap(CalendarDate.init)
        self.provider = provider.map { OrganisationReference(ref: $0, activity: row["provider_activity"]) }
        self.receiver = receiver.map { OrganisationReference(ref: $0) }
    }
}
