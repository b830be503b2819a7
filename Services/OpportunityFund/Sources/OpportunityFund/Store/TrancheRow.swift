import Domain
import Foundation
import GRDB
import Journal

/// A tranche of an award, as far as it is.
struct TrancheRow: Sendable {
    /// Counted from 1.
    let number: Int
    let status: String
    let amount: Money
    let requestedBy: String?
    let requestedAt: Date?
    let paidBy: String?
    let paidOn: String?
    /// What each partner got of it; `nil` until it is paid.
    let shares: [PartnerShare]?

    init(_ row: Row) throws {
        number = row["number"]
        status = row["status"]
        amount = try row.money()
        requestedBy = row["requested_by"]
        requestedAt = try row.instantIfAny("requested_at")
        paidBy = row["paid_by"]
        paidOn = row["paid_on"]
        shares = try row.json("shares")
    }

    static func list(_ db: Database, award: String) throws -> [TrancheRow] {
        try Row.fetchAll(db, sql: "SELECT * FROM tranches WHERE award = ? ORDER BY number", arguments: [award])
            .map(TrancheRow.init)
    }
}
