import Domain
import GRDB

/// The rows of a part of an activity's money and results.
struct ContentRows {
    let activity: ActivityID
    let version: Int

    func insert(_ content: ActivityContent, _ number: inout RowNumber, _ db: Database) throws {
        for transaction in content.transactions { try insert(transaction, &number, db) }
        for budget in content.budgets { try insert(budget, "budget", &number, db) }
        for planned in content.plannedDisbursements { try insert(planned, "planned-disbursement", &number, db) }
        for result in content.results { try insert(result, &number, db) }
        for indicator in content.indicators { try insert(indicator, &number, db) }
    }

    func insert(_ transaction: ReportedTransaction, _ number: inout RowNumber, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO transactions (id, activity, version, number, reference, type, date, amount, currency,
                    value_date, provider_ref, provider_name, provider_activity, receiver_ref, receiver_name,
                    receiver_activity, description, is_humanitarian)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        let (provider, receiver) = (transaction.provider, transaction.receiver)
        try statement.execute(arguments: [
            number.take(), activity.text, version, transaction.number, transaction.reference, transaction.type,
            transaction.date?.description, (transaction.value?.amount).map { ExactDecimal($0).description },
            transaction.value?.currency.code, transaction.valueDate?.description, provider?.ref, provider?.name,
            provider?.activity, receiver?.ref, receiver?.name, receiver?.activity, transaction.description,
            transaction.humanitarian,
        ])
    }

    private func insert(_ plan: some Encodable, _ kind: String, _ number: inout RowNumber, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT INTO plans (id, activity, version, kind, content) VALUES (?, ?, ?, ?, ?)")
        try statement.execute(arguments: [number.take(), activity.text, version, kind, try JSONColumn.text(plan)])
    }

    private func insert(_ result: ReportedResult, _ number: inout RowNumber, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT INTO results (id, activity, version, number, type, title) VALUES (?, ?, ?, ?, ?, ?)")
        try statement.execute(arguments: [
            number.take(), activity.text, version, result.number, result.type, result.title,
        ])
    }

    private func insert(_ indicator: ReportedIndicator, _ number: inout RowNumber, _ db: Database) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO indicators (id, activity, version, result, number, periods, dimensions, content)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            number.take(), activity.text, version, indicator.result, indicator.number, indicator.periods.count,
            indicator.dimensions, try JSONColumn.text(indicator),
        ])
    }
}

extension ReportedIndicator {
    /// The dimensions of all its values: of baselines, targets and actual values.
    fileprivate var dimensions: Int {
        let values = baselines + periods.flatMap { $0.targets + $0.actuals }
        return values.reduce(0) { $0 + $1.dimensions.count }
    }
}
