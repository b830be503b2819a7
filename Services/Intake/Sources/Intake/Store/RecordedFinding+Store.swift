import Domain
import EventLog
import Foundation
import GRDB

/// Findings in the table `findings`.
extension RecordedFinding {
    /// Adds a part of the findings of a submission after those that are there.
    static func insert(_ event: SubmissionFindingsRecorded, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO findings (submission, number, severity, rule, line, path, sheet, row, column, item, value,
                    message, remedy, arguments)
                VALUES (:submission, (SELECT coalesce(max(number), 0) + 1 FROM findings WHERE submission = :submission),
                    :severity, :rule, :line, :path, :sheet, :row, :column, :item, :value, :message, :remedy, :arguments)
                """)
        for finding in event.findings {
            try statement.execute(arguments: [
                "submission": event.submission.text, "severity": finding.severity.rawValue, "rule": finding.rule,
                "line": finding.line, "path": finding.path, "sheet": finding.cell?.sheet, "row": finding.cell?.row,
                "column": finding.cell?.column, "item": finding.item, "value": finding.value,
                "message": finding.message, "remedy": finding.remedy,
                "arguments": try finding.arguments.map { try JSONEncoder().encode($0) },
            ])
        }
    }

    /// The findings of a submission after the given number, in the order of their places.
    static func list(
        _ db: Database, of submission: SubmissionID, after number: Int = 0, limit: Int
    ) throws -> [RecordedFinding] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM findings WHERE submission = ? AND number > ? ORDER BY number LIMIT ?",
            arguments: [submission.text, number, limit]
        ).compactMap { row in
            guard let severity = Severity(rawValue: row["severity"]) else { return nil }
            let cell = (row["row"] as Int?).map { Cell(sheet: row["sheet"], row: $0, column: row["column"]) }
            let arguments = try (row["arguments"] as Data?).map { try JSONDecoder().decode([Argument].self, from: $0) }
            return RecordedFinding(
                severity, rule: row["rule"], line: row["line"], path: row["path"], cell: cell, item: row["item"],
                value: row["value"], message: row["message"], remedy: row["remedy"], arguments: arguments)
        }
    }
}
