import Domain
import EventLog
import GRDB
import Journal

/// Events of which there are fewer, kept whole: money that partners report, and what country work records.
struct RecordedFacts: Projection {
    let name = "recorded-facts"
    let version = 2
    let tables = [KeptEvent.schema.table]
    let events: [any DomainEvent.Type] =
        OrganisationEvents.types + [
            ExpenditureRecorded.self, SubAgreementRecorded.self, ExchangeRatesRecorded.self, PolicyChangeRecorded.self,
            PolicyChangeReversed.self, FinanceInstrumentRecorded.self, FacilityPositionRecorded.self,
            IndicatorValueRecorded.self, JointOutputRecorded.self, OutputsCounted.self, ProposalRegistered.self,
            ProposalAppraised.self, ProposalApproved.self, ProposalRejected.self, AwardSigned.self, TranchePaid.self,
            ProgrammeCeilingSet.self,
        ]

    func create(_ db: Database) throws { try FactTable.create(KeptEvent.self, db) }

    func apply(_ recorded: RecordedEvent, _ db: Database) throws {
        let (provenance, submission) = recorded.event.brought
        let source = FactSource(recorded, provenance: provenance, submission: submission)
        let content = KeptEvent(payload: try StoredJSON.text(recorded.event))
        try Fact(source: source, content: content).insert(db)
    }
}

/// An event as it was published.
struct KeptEvent: Sendable, Codable, Hashable {
    let payload: String

    func event<Event: DomainEvent>(_ type: Event.Type) throws -> Event {
        try EventJSON.decode(type, from: Array(payload.utf8))
    }
}

extension KeptEvent: FactContent {
    init(row: Row, after sibling: KeptEvent?) throws { self.init(payload: row["payload"]) }

    func values() -> [(any DatabaseValueConvertible)?] { [payload] }

    static let schema = FactSchema(table: "recorded_facts", columns: "payload TEXT NOT NULL")
}

extension DomainEvent {
    /// What brought it.
    fileprivate var brought: (Provenance, submission: String?) {
        switch self {
        case let event as ExpenditureRecorded: (event.provenance, event.submission.text)
        case let event as SubAgreementRecorded: (event.provenance, event.submission.text)
        case let event as PolicyChangeRecorded: (event.change.provenance, nil)
        case let event as FinanceInstrumentRecorded: (event.instrument.provenance, nil)
        case let event as FacilityPositionRecorded: (event.provenance, nil)
        case let event as IndicatorValueRecorded: (event.value.provenance, nil)
        case let event as JointOutputRecorded: (event.provenance, nil)
        case let event as OutputsCounted: (event.provenance, nil)
        case let event as ProposalRegistered: (event.provenance, event.submission.text)
        case let event as AwardSigned: (event.provenance, event.award.text)
        case let event as TranchePaid: (event.provenance, event.award.text)
        case let event as ProgrammeCeilingSet: (event.source, nil)
        case let event as OrganisationNamed: (event.provenance, event.submission.text)
        default: (.reported, nil)
        }
    }
}
