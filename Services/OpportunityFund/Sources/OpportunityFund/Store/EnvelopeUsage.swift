import Domain
import Foundation
import GRDB
import Journal

/// What of a call's envelope is promised and paid, in the currency of the envelope.
struct EnvelopeUsage: Sendable {
    /// Approved, signed or not.
    let approved: Money
    let signed: Money
    let paid: Money
    /// What can still be approved.
    let left: Money
    /// Where the awards come from, without repetition; empty while there are none.
    let provenance: [String]

    init(_ db: Database, call: String, envelope: Money) throws {
        let awards = try Row.fetchAll(
            db, sql: "SELECT amount, currency, status, provenance FROM awards WHERE call = ?", arguments: [call])
        let payments = try Row.fetchAll(
            db,
            sql: """
                SELECT t.amount, t.currency FROM tranches t JOIN awards a ON a.id = t.award
                WHERE a.call = ? AND t.status = ?
                """, arguments: [call, TrancheStatus.paid.rawValue])
        let currency = envelope.currency
        func total(_ rows: [Row]) throws -> Money {
            MoneyTotals(try rows.map { try $0.money() })[currency] ?? Money(0, currency)
        }
        approved = try total(awards)
        signed = try total(awards.filter { $0["status"] as String != AwardStatus.drafted.rawValue })
        paid = try total(payments)
        left = Money(envelope.amount - approved.amount, currency)
        provenance = Set(awards.map { $0["provenance"] as String }).sorted()
    }
}
