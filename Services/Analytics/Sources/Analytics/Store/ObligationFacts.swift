import Domain
import GRDB
import Journal

/// What is owed on activities, and what became of it.
struct ObligationFacts: Projection {
    let name = "obligation-facts"
    let version = 1
    let tables = [ObligationChange.schema.table]
    let events: [any DomainEvent.Type] = [
        ObligationRecorded.self, ObligationMoved.self, ObligationMet.self, ObligationWaived.self,
    ]

    func create(_ db: Database) throws { try FactTable.create(ObligationChange.self, db) }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        guard let change = ObligationChange(recorded.event) else { return }
        try Fact(source: FactSource(recorded, provenance: .reported), content: change).insert(db)
    }
}

extension ObligationChange {
    fileprivate init?(_ event: any DomainEvent) {
        switch event {
        case let event as ObligationRecorded:
            self.init(
                activity: event.activity, key: event.obligation.key, change: .recorded, kind: event.obligation.kind,
                programme: event.programme, title: event.obligation.title, dueOn: event.obligation.dueOn,
                timeZone: event.obligation.timeZone)
        case let event as ObligationMoved:
            self.init(activity: event.activity, key: event.key, change: .moved, dueOn: event.dueOn)
        case let event as ObligationMet:
            self.init(activity: event.activity, key: event.key, change: .met, kind: event.kind)
        case let event as ObligationWaived:
            self.init(activity: event.activity, key: event.key, change: .waived, kind: event.kind)
        default: return nil
        }
    }
}

extension ObligationChange: FactContent {
    static let schema = FactSchema(
        table: "obligation_facts",
        columns: """
            activity TEXT NOT NULL, key TEXT NOT NULL, change TEXT NOT NULL, kind TEXT, programme TEXT, title TEXT,
            due_on TEXT, time_zone TEXT
            """)
}
