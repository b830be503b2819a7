import Domain
import GRDB
import Journal

/// Subsidy frameworks (beleidskaders), grants and advances.
struct SubsidyFacts: Projection {
    let name = "subsidy-facts"
    let version = 3
    let tables = [SubsidyMoney.schema.table]
    let events: [any DomainEvent.Type] = [FrameworkPublished.self, GrantAwarded.self, AdvancePaid.self]

    func create(_ db: Database) throws { try FactTable.create(SubsidyMoney.self, db) }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        switch recorded.event {
        case let event as FrameworkPublished:
            let content = SubsidyMoney(
                kind: .ceiling, framework: event.framework, application: nil, title: event.title, applicant: nil,
                programme: event.programme, country: nil, amount: ExactDecimal(event.ceiling.amount),
                currency: event.ceiling.currency)
            try Fact(source: FactSource(recorded, provenance: event.provenance), content: content).insert(db)
        case let event as GrantAwarded:
            let content = SubsidyMoney(
                kind: .granted, framework: event.framework, application: event.application, title: event.title,
                applicant: event.applicant.name, programme: event.programme, country: event.country,
                amount: ExactDecimal(event.amount.amount), currency: event.amount.currency)
            let source = FactSource(recorded, provenance: event.provenance, submission: event.application.text)
            try Fact(source: source, content: content).insert(db)
        case let event as AdvancePaid:
            let content = SubsidyMoney(
                kind: .paid, framework: event.framework, application: event.application,
                title: "Advance on grant \(event.application)", applicant: event.applicant.name,
                programme: event.programme, country: event.country, amount: ExactDecimal(event.amount.amount),
                currency: event.amount.currency)
            let source = FactSource(recorded, provenance: event.provenance, submission: event.application.text)
            try Fact(source: source, content: content).insert(db)
        default: break
        }
    }
}

extension SubsidyMoney: FactContent {
    static let schema = FactSchema(
        table: "subsidy_facts",
        columns: """
            kind TEXT NOT NULL, framework TEXT NOT NULL, application TEXT, title TEXT, applicant TEXT,
            programme TEXT NOT NULL, country TEXT, amount TEXT NOT NULL, currency TEXT NOT NULL
            """)
}
