import GRDB

/// The tables of ``ActivityProjection``. Amounts are text, so that no digit is lost.
enum ActivitySchema {
    static func create(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE activities (
                    identifier TEXT PRIMARY KEY NOT NULL,
                    version INTEGER NOT NULL,
                    is_decided BOOLEAN NOT NULL
                );
                CREATE TABLE activity_versions (
                    activity TEXT NOT NULL,
                    version INTEGER NOT NULL,
                    title TEXT NOT NULL,
                    status TEXT,
                    reporter_ref TEXT,
                    reporter_name TEXT,
                    programme TEXT,
                    origin_kind TEXT NOT NULL,
                    origin_id TEXT NOT NULL,
                    provenance TEXT NOT NULL,
                    digest TEXT,
                    parts INTEGER NOT NULL,
                    occurred_on TEXT NOT NULL,
                    recorded_at TEXT NOT NULL,
                    completed_at TEXT,
                    header TEXT NOT NULL,
                    PRIMARY KEY (activity, version)
                );
                CREATE TABLE activity_countries (
                    activity TEXT NOT NULL,
                    version INTEGER NOT NULL,
                    country TEXT NOT NULL,
                    PRIMARY KEY (activity, version, country)
                );
                CREATE TABLE submission_activities (
                    submission TEXT NOT NULL,
                    activity TEXT NOT NULL,
                    version INTEGER NOT NULL,
                    outcome TEXT NOT NULL,
                    recorded_at TEXT NOT NULL,
                    PRIMARY KEY (submission, activity, version)
                );
                CREATE INDEX submission_activities_by_activity ON submission_activities (activity, version);
                CREATE TABLE transactions (
                    id INTEGER PRIMARY KEY,
                    activity TEXT NOT NULL,
                    version INTEGER NOT NULL,
                    number INTEGER NOT NULL,
                    reference TEXT,
                    type TEXT NOT NULL,
                    date TEXT,
                    amount TEXT,
                    currency TEXT,
                    value_date TEXT,
                    provider_ref TEXT,
                    provider_name TEXT,
                    provider_activity TEXT,
                    receiver_ref TEXT,
                    receiver_name TEXT,
                    receiver_activity TEXT,
                    description TEXT,
                    is_humanitarian BOOLEAN
                );
                CREATE INDEX transactions_by_activity ON transactions (activity, version);
                CREATE INDEX transactions_by_provider ON transactions (provider_activity)
                    WHERE provider_activity IS NOT NULL;
                CREATE INDEX transactions_by_receiver ON transactions (receiver_activity)
                    WHERE receiver_activity IS NOT NULL;
                CREATE TABLE plans (
                    id INTEGER PRIMARY KEY,
                    activity TEXT NOT NULL,
                    version INTEGER NOT NULL,
                    kind TEXT NOT NULL,
                    content TEXT NOT NULL
                );
                CREATE INDEX plans_by_activity ON plans (activity, version);
                CREATE TABLE results (
                    id INTEGER PRIMARY KEY,
                    activity TEXT NOT NULL,
                    version INTEGER NOT NULL,
                    number INTEGER NOT NULL,
                    type TEXT,
                    title TEXT NOT NULL
                );
                CREATE INDEX results_by_activity ON results (activity, version, number);
                CREATE TABLE indicators (
                    id INTEGER PRIMARY KEY,
                    activity TEXT NOT NULL,
                    version INTEGER NOT NULL,
                    result INTEGER NOT NULL,
                    number INTEGER NOT NULL,
                    periods INTEGER NOT NULL,
                    dimensions INTEGER NOT NULL,
                    content TEXT NOT NULL
                );
                CREATE INDEX indicators_by_result ON indicators (activity, version, result, number);
                """)
    }
}
