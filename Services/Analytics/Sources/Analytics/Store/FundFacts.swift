import Domain
import GRDB
import Journal

/// Calls of the Opportunity Fund, awards and payments.
struct FundFacts: Projection {
    let name = "fund-facts"
    let version = 3
    let tables = [FundMoney.schema.table]
    let events: [any DomainEvent.Type] = [CallPublished.self, AwardSigned.self, TranchePaid.self]

    func create(_ db: Database) throws { try FactTable.create(FundMoney.self, db) }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        switch recorded.event {
        case let event as CallPublished:
            let content = FundMoney(
                kind: .envelope, call: event.call, award: nil, title: event.title, programme: event.programme,
                country: nil, amount: ExactDecimal(event.envelope.amount), currency: event.envelope.currency)
            try Fact(source: FactSource(recorded, provenance: event.provenance), content: content).insert(db)
        case let event as AwardSigned:
            let content = FundMoney(
                kind: .awarded, call: event.call, award: event.award, title: event.title, programme: event.programme,
                country: event.country, amount: ExactDecimal(event.amount.amount), currency: event.amount.currency)
            let source = FactSource(recorded, provenance: event.provenance, submission: event.award.text)
            try Fact(source: source, content: content).insert(db)
        case let event as TranchePaid:
            let content = FundMoney(
                kind: .paid, call: event.call, award: event.award,
                title: "Award \(event.award), tranche \(event.tranche)",
                programme: event.programme, country: event.country, amount: ExactDecimal(event.amount.amount),
                currency: event.amount.currency)
            let source = FactSource(recorded, provenance: event.provenance, submission: event.award.text)
            try Fact(source: source, content: content).insert(db)
        default: break
        }
    }
}

extension FundMoney: FactContent {
    static let schema = FactSchema(
        table: "fund_facts",
        columns: """
            kind TEXT NOT NULL, call TEXT NOT NULL, award TEXT, title TEXT, programme TEXT NOT NULL, country TEXT,
            amount TEXT NOT NULL, currency TEXT NOT NULL
            """)
}
