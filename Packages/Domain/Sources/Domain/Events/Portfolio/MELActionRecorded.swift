/// What a MEL session agreed that somebody does by a day.
public struct MELAction: Sendable, Codable, Hashable {
    public let id: MELActionID
    public let title: String
    public let owner: OrganisationCode
    /// The last day on which it is done on time.
    public let due: CalendarDate

    public init(id: MELActionID, title: String, owner: OrganisationCode, due: CalendarDate) {
        self.id = id
        self.title = title
        self.owner = owner
        self.due = due
    }
}

/// A MEL session agreed on an action.
public struct MELActionRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "mel-action-recorded", in: "mel-session")

    public let session: MELSessionID
    public let programme: ProgrammeCode
    public let country: CountryCode
    public let action: MELAction
    public let recordedBy: String
    public let provenance: Provenance

    public init(
        session: MELSessionID, programme: ProgrammeCode, country: CountryCode, action: MELAction, recordedBy: String,
        provenance: Provenance
    ) {
        self.session = session
        self.programme = programme
        self.country = country
        self.action = action
        self.recordedBy = recordedBy
        self.provenance = provenance
    }
}

/// An action of a MEL session was done.
public struct MELActionDone: DomainEvent {
    public static let type = EventType(.portfolio, "mel-action-done", in: "mel-session")

    public let session: MELSessionID
    public let programme: ProgrammeCode
    public let country: CountryCode
    public let action: MELActionID
    public let due: CalendarDate
    public let doneOn: CalendarDate
    /// Whether it was done on its due day or before (indicator W2).
    public let isOnTime: Bool
    /// What shows that it was done.
    public let evidence: String
    public let recordedBy: String

    public init(
        session: MELSessionID, programme: ProgrammeCode, country: CountryCode, action: MELActionID, due: CalendarDate,
        doneOn: CalendarDate, isOnTime: Bool, evidence: String, recordedBy: String
    ) {
        self.session = session
        self.programme = programme
        self.country = country
        self.action = action
        self.due = due
        self.doneOn = doneOn
        self.isOnTime = isOnTime
        self.evidence = evidence
        self.recordedBy = recordedBy
    }
}
