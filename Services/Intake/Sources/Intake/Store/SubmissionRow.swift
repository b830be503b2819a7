import Domain
import EventLog
import Foundation
import GRDB
import Journal

/// A submission as the store shows it.
struct SubmissionRow: Sendable, Hashable {
    let number: Int64
    let id: SubmissionID
    let receipt: String
    let organisation: OrganisationCode
    let kind: SubmissionKind
    let fileName: String?
    let contentHash: String
    let bytes: Int
    let receivedAt: Date
    let provenance: Provenance
    let idempotencyKey: String?
    /// The trace of the request that it was received with.
    let traceParent: String?
    let verdict: Verdict?
    let judgedAt: Date?
    let errors: Int
    let warnings: Int
    let advice: Int
    /// Whether a person decides after the rules have judged.
    let isReviewed: Bool
    let acceptsPart: Bool
    /// How the sender says that numbers in a table are written.
    let decimal: DecimalMark?
    /// Where people have brought it: `received` until one did something.
    let phase: String
    /// Nothing remains to be done by the machine: rejected, resting for a person, declined, or all of it published.
    let isDone: Bool

    /// The columns by their places in a row: finding them by name would cost more than reading the row.
    private static let columns = """
        number, id, receipt, organisation, kind, file_name, content_hash, bytes, received_at, provenance,
        idempotency_key, trace_parent, verdict, judged_at, errors, warnings, advice, is_reviewed, accepts_part,
        decimal, phase, is_done
        """

    /// - Parameter row: the columns in their order; `nil` when they hold what this program does not know.
    private init?(_ row: Row) {
        guard let id = SubmissionID(row[1] as String),
            let organisation = OrganisationCode(row[3] as String),
            let kind = SubmissionKind(rawValue: row[4]), let receivedAt = EventTime.date(from: row[8]),
            let provenance = Provenance(label: row[9])
        else { return nil }
        number = row[0]
        self.id = id
        receipt = row[2]
        self.organisation = organisation
        self.kind = kind
        fileName = row[5]
        contentHash = row[6]
        bytes = row[7]
        self.receivedAt = receivedAt
        self.provenance = provenance
        idempotencyKey = row[10]
        traceParent = row[11]
        verdict = (row[12] as String?).flatMap(Verdict.init(rawValue:))
        judgedAt = (row[13] as String?).flatMap(EventTime.date(from:))
        errors = row[14] ?? 0
        warnings = row[15] ?? 0
        advice = row[16] ?? 0
        isReviewed = row[17]
        acceptsPart = row[18]
        decimal = (row[19] as String?).flatMap(DecimalMark.init(rawValue:))
        phase = row[20]
        isDone = row[21]
    }

    /// `received` until it is judged, then the verdict; where a person decides, the step that was reached.
    var status: String {
        isReviewed || phase != "received" ? phase : verdict?.rawValue ?? "received"
    }

    /// Everything accepted of it was handed on to the other services.
    var isPublished: Bool {
        guard isDone, let verdict, verdict != .rejected else { return false }
        return isReviewed ? phase.hasPrefix("accepted") : phase == "received"
    }

    static func find(_ db: Database, id: SubmissionID) throws -> SubmissionRow? {
        try first(db, "id = ?", [id.text])
    }

    static func find(_ db: Database, organisation: OrganisationCode, contentHash: String) throws -> SubmissionRow? {
        try first(db, "organisation = ? AND content_hash = ?", [organisation.text, contentHash])
    }

    static func find(_ db: Database, organisation: OrganisationCode, idempotencyKey: String) throws -> SubmissionRow? {
        try first(db, "organisation = ? AND idempotency_key = ?", [organisation.text, idempotencyKey])
    }

    /// What remains to be judged or published, in the order of receipt.
    ///
    /// - Parameter lost: numbers of submissions that wait for their content.
    static func toDo(
        _ db: Database, kinds: [SubmissionKind], besides lost: Set<Int64> = [], limit: Int
    ) throws -> [SubmissionRow] {
        let marks = kinds.map { _ in "?" }.joined(separator: ", ")
        let numbers = lost.sorted().map(String.init).joined(separator: ", ")
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(columns) FROM submissions WHERE is_done = 0 AND kind IN (\(marks)) AND number NOT IN (\(numbers))
                ORDER BY number LIMIT \(limit)
                """)
        return try Row.fetchAll(statement, arguments: StatementArguments(kinds.map(\.rawValue)))
            .compactMap(SubmissionRow.init)
    }

    /// Submissions after a number, of one organisation or of all.
    static func list(
        _ db: Database, organisation: OrganisationCode?, after number: Int64, limit: Int
    ) throws
        -> [SubmissionRow]
    {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT \(columns) FROM submissions WHERE number > ? AND (? IS NULL OR organisation = ?)
                    ORDER BY number LIMIT ?
                    """),
            arguments: [number, organisation?.text, organisation?.text, limit]
        ).compactMap(SubmissionRow.init)
    }

    /// The number on the next receipt. Numbers rise without gaps.
    static func nextReceipt(_ transaction: JournalTransaction) throws -> String {
        let last = try Int.fetchOne(transaction.db.cachedStatement(sql: "SELECT max(number) FROM submissions")) ?? 0
        return "IN-\(CalendarDate(utc: transaction.now).year)-\(last + 1)"
    }

    private static func first(
        _ db: Database, _ condition: String, _ arguments: StatementArguments
    ) throws -> SubmissionRow? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(columns) FROM submissions WHERE \(condition)"), arguments: arguments
        )
        .flatMap(SubmissionRow.init)
    }
}
