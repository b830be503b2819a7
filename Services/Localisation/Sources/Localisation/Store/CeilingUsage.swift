import Domain
import Foundation
import GRDB
import Journal

/// What of a framework's ceiling is granted and paid, in the currency of the ceiling.
struct CeilingUsage: Sendable {
    let granted: Money
    let advanced: Money
    let left: Money
    let applications: Int
    /// Where the granted applications come from, without repetition; empty while there are none.
    let provenance: [String]

    init(_ db: Database, framework: String, ceiling: Money) throws {
        let grants = try Row.fetchAll(
            db,
            sql: """
                SELECT d.amount, d.currency, a.provenance, a.advance
                FROM decisions d JOIN applications a ON a.id = d.application
                WHERE d.framework = ? AND d.outcome = ?
                """, arguments: [framework, DecisionOutcome.granted.rawValue])
        let currency = ceiling.currency
        func total(_ amounts: [Money]) -> Money { MoneyTotals(amounts)[currency] ?? Money(0, currency) }
        granted = total(try grants.map { try $0.money() })
        advanced = total(try grants.compactMap { try $0.json("advance", as: AdvancePaid.self)?.amount })
        left = Money(ceiling.amount - granted.amount, currency)
        applications =
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM applications WHERE framework = ?", arguments: [framework]) ?? 0
        provenance = Set(grants.map { $0["provenance"] as String }).sorted()
    }
}
