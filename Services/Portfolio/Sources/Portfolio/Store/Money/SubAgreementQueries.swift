import Domain
import GRDB
import ServiceKit

/// What is asked of sub-agreements and their chains.
enum SubAgreementQueries {
    static func page(
        _ db: Database, _ filter: SubAgreementFilter, _ page: PageRequest<Int64>
    ) throws -> [SubAgreementItem] {
        var conditions = Conditions()
        conditions.add("programme = ?", filter.programme)
        conditions.add(organisation: filter.reporter, in: "reporter")
        conditions.add("activity = ?", filter.activity)
        conditions.add("country = ?", filter.country?.code)
        conditions.add("is_local = ?", filter.isLocal)
        conditions.add("is_refugee_led = ?", filter.isRefugeeLed)
        conditions.add("reference = ?", filter.reference)
        conditions.add("is_current = ?", filter.isHistory ? nil : true)
        conditions.add("id > ?", page.after)
        return try Row.fetchAll(
            db, sql: "SELECT * FROM sub_agreements \(conditions.clause) ORDER BY id LIMIT \(page.fetchCount)",
            arguments: conditions.arguments
        ).map { row in
            let isCurrent: Bool = row["is_current"]
            return SubAgreementItem(
                id: row["id"], reporter: row["reporter"], programme: row["programme"], activity: row["activity"],
                agreement: try JSONColumn.value(from: row["content"]), submission: row["submission"],
                provenance: row["provenance"], recordedAt: row["recorded_at"], isSuperseded: !isCurrent)
        }
    }

    static func tree(_ db: Database, of programme: ProgrammeCode) throws -> FundingTreeResponse {
        let graph = try FundingGraphQueries.graph(db, of: programme)
        let rates = try FundingGraphQueries.rates(db, for: graph)
        let tree = FundingTree(graph, rates)
        return FundingTreeResponse(
            programme: programme.text, total: tree.total, organisations: tree.roots.map { .init($0) },
            flags: graph.faults(rates), rateReach: rates.reach)
    }

    static func flags(
        _ db: Database, of programme: String?, kind: FundingChainFlag.Kind?, _ page: PageRequest<Int64>
    ) throws -> [ChainFlagItem] {
        var conditions = Conditions()
        conditions.add("programme = ?", programme)
        conditions.add("kind = ?", kind?.rawValue)
        conditions.add("id > ?", page.after)
        return try Row.fetchAll(
            db, sql: "SELECT * FROM chain_flags \(conditions.clause) ORDER BY id LIMIT \(page.fetchCount)",
            arguments: conditions.arguments
        ).map {
            ChainFlagItem(
                id: $0["id"], flag: try JSONColumn.value(from: $0["content"]), flaggedAt: $0["flagged_at"])
        }
    }
}
