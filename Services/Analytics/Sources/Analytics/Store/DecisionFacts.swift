import Domain
import GRDB
import Journal

/// One row for each commitment and disbursement that the donor's own decisions made.
struct DecisionFacts: Projection {
    let name = "decision-facts"
    let version = 3
    let tables = [DecidedMoney.schema.table]
    let events: [any DomainEvent.Type] = [CommitmentRecorded.self, DisbursementRecorded.self]

    func create(_ db: Database) throws { try FactTable.create(DecidedMoney.self, db) }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        switch recorded.event {
        case let event as CommitmentRecorded:
            let source = FactSource(recorded, provenance: event.provenance, submission: event.origin.submission)
            try Fact(source: source, content: DecidedMoney(event)).insert(db)
        case let event as DisbursementRecorded:
            let source = FactSource(recorded, provenance: event.provenance, submission: event.origin.submission)
            try Fact(source: source, content: DecidedMoney(event)).insert(db)
        default: break
        }
    }
}

extension DecidedMoney {
    fileprivate init(_ event: CommitmentRecorded) {
        self.init(
            kind: .committed, activity: event.activity, title: event.title, programme: event.programme,
            country: event.country, date: event.date, amount: ExactDecimal(event.amount.amount),
            currency: event.amount.currency, receivers: event.receivers)
    }

    fileprivate init(_ event: DisbursementRecorded) {
        self.init(
            kind: .disbursed, activity: event.activity, title: nil, programme: event.programme,
            country: event.country, date: event.date, amount: ExactDecimal(event.amount.amount),
            currency: event.amount.currency, receivers: event.receivers)
    }
}

extension DecidedMoney: FactContent {
    static let schema = FactSchema(
        table: "decision_facts",
        columns: """
            kind TEXT NOT NULL, activity TEXT NOT NULL, title TEXT, programme TEXT NOT NULL, country TEXT NOT NULL,
            date TEXT NOT NULL, amount TEXT NOT NULL, currency TEXT NOT NULL, receivers TEXT NOT NULL
            """)
}
