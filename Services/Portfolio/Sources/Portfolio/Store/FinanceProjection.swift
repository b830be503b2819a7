import Domain
import EventLog
import GRDB
import Journal

/// What was spent, line by line, and what was passed on: every report that came, with those that count marked.
struct FinanceProjection: Projection {
    let name = "finances"
    let version = 2
    let tables = ["expenditure_reports", "expenditure_lines", "sub_agreements", "chain_flags"]
    let events: [any DomainEvent.Type] = ExpenditureEvent.types + SubAgreementEvent.types + ChainFlagEvent.types

    func create(_ db: Database) throws { try FinanceSchema.create(db) }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        switch recorded.event {
        case let event as ExpenditureRecorded: try spend(event, recorded, db)
        case let event as SubAgreementRecorded: try agree(event, recorded, db)
        case let event as FundingChainFlagged: try flag(event.flag, recorded, db)
        case let event as FundingChainFlagCleared: try clear(event.flag, db)
        default: break
        }
    }

    private func spend(_ event: ExpenditureRecorded, _ recorded: RecordedEvent, _ db: Database) throws {
        let key: [any DatabaseValueConvertible] = [
            event.reporter.text, event.activity.text, event.period.start.description, event.period.end.description,
        ]
        try db.cachedStatement(
            sql: """
                INSERT INTO expenditure_reports (reporter, activity, period_start, period_end, submission, programme,
                    provenance, parts, received, reported_at, is_current)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, FALSE)
                ON CONFLICT (reporter, activity, period_start, period_end, submission)
                DO UPDATE SET received = received + 1
                """
        ).execute(
            arguments: StatementArguments(key) + [
                event.submission.text, event.programme.text, event.provenance.label, event.parts,
                EventTime.text(of: event.reportedAt),
            ])
        var number = RowNumber(recorded)
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO expenditure_lines (id, reporter, activity, period_start, period_end, submission, budget_line,
                    intervention, cost_class, pillar, country, amount, currency)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for line in event.lines {
            try statement.execute(
                arguments: [number.take()] + StatementArguments(key) + [
                    event.submission.text, line.budgetLine, line.intervention.rawValue, line.costClass.rawValue,
                    line.pillar?.rawValue, line.country?.code, ExactDecimal(line.amount.amount).description,
                    line.amount.currency.code,
                ])
        }
        // Only a report that is whole counts; of those the one that Intake accepted last, whatever came here last.
        try db.cachedStatement(
            sql: """
                UPDATE expenditure_reports SET is_current = submission IS (
                    SELECT r.submission FROM expenditure_reports r
                    WHERE r.reporter = ?1 AND r.activity = ?2 AND r.period_start = ?3 AND r.period_end = ?4
                        AND r.received >= r.parts
                    ORDER BY r.reported_at DESC, r.submission DESC LIMIT 1)
                WHERE reporter = ?1 AND activity = ?2 AND period_start = ?3 AND period_end = ?4
                """
        ).execute(arguments: StatementArguments(key))
    }

    private func agree(_ event: SubAgreementRecorded, _ recorded: RecordedEvent, _ db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO sub_agreements (id, reporter, reference, submission, programme, activity, country, is_local,
                    is_refugee_led, content, provenance, reported_at, recorded_at, is_current)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE)
                """
        ).execute(arguments: [
            recorded.sequence, event.reporter.text, event.agreement.reference, event.submission.text,
            event.programme.text, event.activity.text, event.agreement.receiver.country.code,
            event.agreement.receiver.isLocal, event.agreement.receiver.isRefugeeLed,
            try JSONColumn.text(event.agreement), event.provenance.label, EventTime.text(of: event.reportedAt),
            EventTime.text(of: recorded.recordedAt),
        ])
        try db.cachedStatement(
            sql: """
                UPDATE sub_agreements SET is_current = submission IS (
                    SELECT s.submission FROM sub_agreements s WHERE s.reporter = ?1 AND s.reference = ?2
                    ORDER BY s.reported_at DESC, s.submission DESC LIMIT 1)
                WHERE reporter = ?1 AND reference = ?2
                """
        ).execute(arguments: [event.reporter.text, event.agreement.reference])
    }

    private func flag(_ flag: FundingChainFlag, _ recorded: RecordedEvent, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO chain_flags (id, programme, kind, place, content, flagged_at) VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                recorded.sequence, flag.programme.text, flag.kind.rawValue, Self.place(of: flag),
                try JSONColumn.text(flag), EventTime.text(of: recorded.recordedAt),
            ])
    }

    private func clear(_ flag: FundingChainFlag, _ db: Database) throws {
        try db.execute(
            sql: "DELETE FROM chain_flags WHERE programme = ? AND kind = ? AND place = ?",
            arguments: [flag.programme.text, flag.kind.rawValue, Self.place(of: flag)])
    }

    /// One place has at most one flag of a kind: where amounts changed, the one before was cleared.
    private static func place(of flag: FundingChainFlag) -> String {
        (flag.path + [""] + flag.agreements).joined(separator: "\u{1F}")
    }
}
