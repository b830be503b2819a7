import Domain
import GRDB
import Journal

/// Reported activities by version, with the transactions that commit or move money.
struct ReportedMoneyFacts: Projection {
    let name = "reported-money-facts"
    let version = 3
    let tables = [ReportedActivity.schema.table, ReportedActivityPart.schema.table, ReportedMoney.schema.table]
    let events: [any DomainEvent.Type] = [ActivityRecorded.self, ActivityPartRecorded.self]

    /// IATI TransactionType 1 incoming funds, 2 outgoing commitment, 3 disbursement, 11 incoming commitment.
    private static let kinds: Set<String> = ["1", "2", "3", "11"]

    func create(_ db: Database) throws {
        try FactTable.create(ReportedActivity.self, db)
        try FactTable.create(ReportedActivityPart.self, db)
        try FactTable.create(ReportedMoney.self, db)
    }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        switch recorded.event {
        case let event as ActivityRecorded: try apply(event, recorded, db)
        case let event as ActivityPartRecorded: try apply(event, recorded, db)
        default: break
        }
    }

    private func apply(_ event: ActivityRecorded, _ recorded: RecordedEvent, _ db: Database) throws {
        let source = FactSource(recorded, provenance: event.provenance, submission: event.origin.submission)
        let content = ReportedActivity(
            activity: event.activity.identifier, version: event.version, parts: event.parts,
            title: event.activity.title, reporter: event.activity.reporter.ref,
            related: event.activity.relatedActivities, countries: event.activity.countries)
        try Fact(source: source, content: content).insert(db)
    }

    /// Provenance and submission of a part are those of its version, which is joined when it is read.
    private func apply(_ event: ActivityPartRecorded, _ recorded: RecordedEvent, _ db: Database) throws {
        let part = ReportedActivityPart(activity: event.activity, version: event.version, part: event.part)
        try Fact(source: FactSource(recorded, provenance: .reported), content: part).insert(db)
        for (item, transaction) in event.content.transactions.enumerated() {
            guard Self.kinds.contains(transaction.type), let value = transaction.value else { continue }
            let content = ReportedMoney(
                activity: event.activity, version: event.version, number: transaction.number, kind: transaction.type,
                date: transaction.date, amount: ExactDecimal(value.amount), currency: value.currency,
                providerActivity: transaction.provider?.activity, receiver: transaction.receiver?.ref)
            try Fact(source: FactSource(recorded, item: item, provenance: .reported), content: content).insert(db)
        }
        try plan(event, recorded, db)
    }

    /// Planned disbursements stand beside the transactions, under numbers after theirs.
    private func plan(_ event: ActivityPartRecorded, _ recorded: RecordedEvent, _ db: Database) throws {
        let first = event.content.transactions.count
        for (place, planned) in event.content.plannedDisbursements.enumerated() {
            guard let value = planned.value else { continue }
            let content = ReportedMoney(
                activity: event.activity, version: event.version, number: place + 1, kind: ReportedMoney.planned,
                date: planned.start, amount: ExactDecimal(value.amount), currency: value.currency,
                providerActivity: planned.provider?.activity, receiver: planned.receiver?.ref)
            let source = FactSource(recorded, item: first + place, provenance: .reported)
            try Fact(source: source, content: content).insert(db)
        }
    }
}

extension ReportedActivity: FactContent {
    static let schema = FactSchema(
        table: "activity_version_facts",
        columns: """
            activity TEXT NOT NULL, version INTEGER NOT NULL, parts INTEGER NOT NULL, title TEXT NOT NULL, reporter TEXT,
            related TEXT NOT NULL, countries TEXT NOT NULL
            """)
}

extension ReportedActivityPart: FactContent {
    static let schema = FactSchema(
        table: "activity_part_facts", columns: "activity TEXT NOT NULL, version INTEGER NOT NULL, part INTEGER NOT NULL"
    )
}

extension ReportedMoney: FactContent {
    /// All transactions of a part have its activity and version.
    init(row: Row, after sibling: ReportedMoney?) throws {
        let own = FactTable.firstOwn
        self.init(
            activity: try sibling?.activity ?? row.code(own, ActivityID.init),
            version: sibling?.version ?? row[own + 1], number: row[own + 2], kind: row[own + 3],
            date: (row[own + 4] as String?).flatMap(CalendarDate.init),
            amount: try row.code(own + 5, ExactDecimal.init), currency: try row.code(own + 6, Currency.init),
            providerActivity: row[own + 7], receiver: row[own + 8])
    }

    func values() -> [(any DatabaseValueConvertible)?] {
        [
            activity.text, version, number, kind, date?.description, amount.description, currency.code,
            providerActivity,
            receiver,
        ]
    }

    static let schema = FactSchema(
        table: "transaction_facts",
        columns: """
            activity TEXT NOT NULL, version INTEGER NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, date TEXT,
            amount TEXT NOT NULL, currency TEXT NOT NULL, provider_activity TEXT, receiver TEXT
            """)
}
