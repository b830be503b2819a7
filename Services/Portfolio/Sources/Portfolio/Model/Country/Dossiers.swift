import Domain
import Journal

/// Every kind of dossier there is.
enum Dossiers {
    static let kinds: [any Dossier.Type] = [
        CountryDocuments.self, MELSessions.self, Lessons.self, PolicyChanges.self,
        EntryLog<JointOutputRecorded>.self, EntryLog<OutputsCounted>.self, EntryLog<LocalAuthorityContactRecorded>.self,
        EntryLog<EffortRecorded>.self, EntryLog<FinanceInstrumentRecorded>.self,
        EntryLog<FacilityPositionRecorded>.self, EntryLog<IndicatorValueRecorded>.self,
    ]

    static let events: [any DomainEvent.Type] = kinds.flatMap { types(of: $0) }

    private static func types<Kind: Dossier>(of kind: Kind.Type) -> [any DomainEvent.Type] { Kind.Event.types }
}
