import GRDB

/// The tables of ``FinanceProjection``. Amounts are text, so that no digit is lost.
enum FinanceSchema {
    static func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE expenditure_reports (
                    reporter TEXT NOT NULL,
                    activity TEXT NOT NULL,
                    period_start TEXT NOT NULL,
                    period_end TEXT NOT NULL,
                    submission TEXT NOT NULL,
                    programme TEXT NOT NULL,
                    provenance TEXT NOT NULL,
                    parts INTEGER NOT NULL,
                    received INTEGER NOT NULL,
                    reported_at TEXT NOT NULL,
                    is_current BOOLEAN NOT NULL,
                    PRIMARY KEY (reporter, activity, period_start, period_end, submission)
                );
                CREATE INDEX expenditure_reports_by_programme ON expenditure_reports (programme, activity);
                CREATE INDEX expenditure_reports_by_activity ON expenditure_reports (activity) WHERE is_current;
                CREATE TABLE expenditure_lines (
                    id INTEGER PRIMARY KEY,
                    reporter TEXT NOT NULL,
                    activity TEXT NOT NULL,
                    period_start TEXT NOT NULL,
                    period_end TEXT NOT NULL,
                    submission TEXT NOT NULL,
                    budget_line TEXT NOT NULL,
                    intervention TEXT NOT NULL,
                    cost_class TEXT NOT NULL,
                    pillar TEXT,
                    country TEXT,
                    amount TEXT NOT NULL,
                    currency TEXT NOT NULL
                );
                CREATE INDEX expenditure_lines_by_report
                    ON expenditure_lines (reporter, activity, period_start, period_end, submission);
                CREATE TABLE sub_agreements (
                    id INTEGER PRIMARY KEY,
                    reporter TEXT NOT NULL,
                    reference TEXT NOT NULL,
                    submission TEXT NOT NULL,
                    programme TEXT NOT NULL,
                    activity TEXT NOT NULL,
                    country TEXT NOT NULL,
                    is_local BOOLEAN NOT NULL,
                    is_refugee_led BOOLEAN NOT NULL,
                    content TEXT NOT NULL,
                    provenance TEXT NOT NULL,
                    reported_at TEXT NOT NULL,
                    recorded_at TEXT NOT NULL,
                    is_current BOOLEAN NOT NULL
                );
                CREATE UNIQUE INDEX sub_agreements_by_reference ON sub_agreements (reporter, reference, submission);
                CREATE INDEX sub_agreements_by_programme ON sub_agreements (programme) WHERE is_current;
                CREATE INDEX sub_agreements_by_activity ON sub_agreements (activity) WHERE is_current;
                CREATE INDEX sub_agreements_by_submission ON sub_agreements (submission);
                CREATE TABLE chain_flags (
                    id INTEGER PRIMARY KEY,
                    programme TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    place TEXT NOT NULL,
                    content TEXT NOT NULL,
                    flagged_at TEXT NOT NULL
                );
                CREATE INDEX chain_flags_by_programme ON chain_flags (programme);
                """)
    }
}
