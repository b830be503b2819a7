import Domain
import Foundation
import ServiceKit

/// People reached as a CSV file: one row a cell or total.
enum ReachTable {
    static let header = [
        "level", "country", "pillar", "population", "group", "programme", "low", "high", "unit", "women_percent",
        "women_known", "disability_percent", "disability_known", "host_share", "balance", "unknown_share", "as_of",
        "provenance", "lineage",
    ]

    static func row(_ row: ReachRow) -> [CSVCell] {
        let selection = row.selection
        let balance = ReachResponse.Balance(row.balance)
        return [
            .text(row.level.rawValue), .text(selection.country?.code), .text(selection.pillar?.rawValue),
            .text(selection.population?.rawValue), .text(selection.group?.rawValue), .text(selection.programme),
            .integer(row.reach.low), .integer(row.reach.high), .text(row.reach.unit), .decimal(row.women.percentage),
            .integer(row.womenSeen.known), .decimal(row.disability.percentage), .integer(row.disabilitySeen.known),
            .decimal(balance.hostShare?.value), .decimal(balance.balance?.value), .decimal(balance.unknownShare?.value),
            .instant(row.reach.asOf), .text(FigureTable.provenance(row.reach)), .text(row.reach.lineage),
        ]
    }
}
