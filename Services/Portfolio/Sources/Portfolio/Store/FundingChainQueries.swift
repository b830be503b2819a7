import Domain
import GRDB

/// Who funds whom, by the activities that transactions name: one step up or down at a time.
enum FundingChainQueries {
    /// How far up the chain is followed.
    static let maximumDepth = 10
    /// How many links are shown at most.
    static let maximumLinks = 1_000

    static func chain(_ db: Database, of activity: String) throws -> FundingChain {
        var upstream: [FundingLink] = []
        var seen: Set = [activity]
        var level = [activity]
        var depth = 1
        var isCut = false
        while !level.isEmpty {
            guard depth <= maximumDepth, upstream.count < maximumLinks else {
                isCut = true
                break
            }
            var next: [String] = []
            for receiver in level {
                for link in try givers(db, to: receiver, depth: depth) {
                    upstream.append(link)
                    if seen.insert(link.from).inserted { next.append(link.from) }
                }
            }
            level = next
            depth += 1
        }
        // The last level has nothing above it unless a look shows something: the depth alone cuts nothing.
        if isCut, upstream.count < maximumLinks {
            isCut = try level.contains { try !givers(db, to: $0, depth: depth).isEmpty }
        }
        let downstream = try receivers(db, from: activity)
        return FundingChain(
            activity: activity, upstream: Array(upstream.prefix(maximumLinks)),
            downstream: Array(downstream.prefix(maximumLinks)),
            isCut: isCut || upstream.count > maximumLinks || downstream.count > maximumLinks)
    }

    private static func givers(_ db: Database, to activity: String, depth: Int) throws -> [FundingLink] {
        let incoming = try links(db, depth: depth, .receiver, TransactionType.incoming) { conditions in
            conditions.add("t.activity = ?", activity)
            conditions.add("t.provider_activity <> t.activity")
        }
        let outgoing = try links(db, depth: depth, .provider, TransactionType.outgoing) { conditions in
            conditions.add("t.receiver_activity = ?", activity)
            conditions.add("t.receiver_activity <> t.activity")
        }
        return joined(incoming + outgoing)
    }

    private static func receivers(_ db: Database, from activity: String) throws -> [FundingLink] {
        let outgoing = try links(db, depth: 1, .provider, TransactionType.outgoing) { conditions in
            conditions.add("t.activity = ?", activity)
            conditions.add("t.receiver_activity <> t.activity")
        }
        let incoming = try links(db, depth: 1, .receiver, TransactionType.incoming) { conditions in
            conditions.add("t.provider_activity = ?", activity)
            conditions.add("t.provider_activity <> t.activity")
        }
        return joined(outgoing + incoming)
    }

    /// Links by what one side reports, from the giving activity to the receiving one.
    private static func links(
        _ db: Database, depth: Int, _ side: FundingLink.Side, _ types: [String], _ restrict: (inout Conditions) -> Void
    ) throws -> [FundingLink] {
        var conditions = Conditions()
        restrict(&conditions)
        let (from, to) =
            side == .provider ? ("t.activity", "t.receiver_activity") : ("t.provider_activity", "t.activity")
        let list = types.map { "'\($0)'" }.joined(separator: ", ")
        conditions.add("t.type IN (\(list))")
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT \(from) AS giver, \(to) AS taker, t.type, t.currency, t.amount FROM transactions t
                JOIN activities a ON a.identifier = t.activity AND a.version = t.version \(conditions.clause)
                """, arguments: conditions.arguments)
        var found: [String: FundingLink] = [:]
        while let row = try rows.next() {
            let (giver, taker): (String, String) = (row["giver"], row["taker"])
            found["\(giver)\u{0}\(taker)", default: FundingLink(from: giver, to: taker, depth: depth)]
                .add(row["type"], Money(row), reportedBy: side)
        }
        return Array(found.values)
    }

    /// What both sides report of one link stands side by side, never added.
    private static func joined(_ links: [FundingLink]) -> [FundingLink] {
        var found: [String: FundingLink] = [:]
        for link in links {
            let key = "\(link.from)\u{0}\(link.to)"
            if found[key] == nil { found[key] = link } else { found[key]?.amounts += link.amounts }
        }
        return found.values.map { $0.sorted() }.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    }
}
