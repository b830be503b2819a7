import Domain
import GRDB

/// Reads the graph of a programme from what counts now.
enum FundingGraphQueries {
    static func graph(_ db: Database, of programme: ProgrammeCode) throws -> FundingGraph {
        let names = try ReceiverNames(db)
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT reporter, activity, content FROM sub_agreements WHERE programme = ? AND is_current
                    ORDER BY reported_at, submission
                    """), arguments: [programme.text])
        var reporters: [ActivityID: Set<String>] = [:]
        var latest: [String: FundingGraph.Agreement] = [:]
        for row in rows {
            let content: FinancialReport.SubAgreement = try JSONColumn.value(from: row["content"])
            let reporter = names.code(row["reporter"])
            guard let activity = ActivityID(row["activity"]) else { continue }
            reporters[activity, default: []].insert(reporter)
            let agreement = FundingGraph.Agreement(
                key: "\(reporter)/\(content.reference)", reporter: reporter, receiver: names.name(of: content.receiver),
                activity: activity, amount: content.amount, date: content.period.start, tier: content.tier,
                reference: content.reference, upstream: content.upstream)
            // Two reporters that are one have one agreement of a reference: the one that was accepted last.
            latest[agreement.key] = agreement
        }
        let grants = try reporters.sorted { $0.key < $1.key }.flatMap { activity, reporters in
            try IncomingMoney.grants(db, for: activity, to: reporters, names)
        }
        return FundingGraph(programme: programme, grants: grants, agreements: Array(latest.values))
    }

    /// The rates that comparisons within a graph may need.
    static func rates(_ db: Database, for graph: FundingGraph) throws -> RateBook {
        let currencies = Set(graph.grants.map(\.amount.currency) + graph.links.map(\.agreement.amount.currency))
        return currencies.count < 2 ? RateBook([:]) : try RateQueries.book(db, for: graph.days)
    }

    /// The programmes whose chains a submission may have changed: by its agreements, by activities that agreements
    /// are paid from, or by the donor's money for such activities.
    static func programmes(_ db: Database, changedBy submission: SubmissionID) throws -> [ProgrammeCode] {
        // Most files come where nobody passes money on: there is nothing to look through.
        let isAny = try Bool.fetchOne(db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM sub_agreements)"))
        guard isAny == true else { return [] }
        return try String.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT programme FROM sub_agreements WHERE submission = ?1
                    UNION SELECT g.programme FROM submission_activities s
                        JOIN sub_agreements g ON g.activity = s.activity AND g.is_current WHERE s.submission = ?1
                    UNION SELECT g.programme FROM submission_activities s
                        JOIN transactions t ON t.activity = s.activity AND t.version = s.version
                        JOIN sub_agreements g ON g.activity = t.receiver_activity AND g.is_current
                        WHERE s.submission = ?1
                    """), arguments: [submission.text]
        ).compactMap { ProgrammeCode($0) }
    }

    /// The programmes whose chains are paid from an activity.
    static func programmes(_ db: Database, paidFrom activity: ActivityID) throws -> [ProgrammeCode] {
        try String.fetchAll(
            db.cachedStatement(
                sql:
                    "SELECT DISTINCT programme FROM sub_agreements WHERE activity = ? AND is_current ORDER BY programme"
            ), arguments: [activity.text]
        ).compactMap { ProgrammeCode($0) }
    }

    static func programmes(_ db: Database) throws -> [ProgrammeCode] {
        try String.fetchAll(db, sql: "SELECT DISTINCT programme FROM sub_agreements ORDER BY programme")
            .compactMap { ProgrammeCode($0) }
    }
}
