/// A change of a law, policy or practice that the programme works for (indicator P7).
public struct PolicyChange: Sendable, Codable, Hashable {
    public let id: PolicyChangeID
    public let title: String
    public let programme: ProgrammeCode
    public let country: CountryCode
    public let pillar: Pillar
    public let level: Level
    public let stage: PolicyStage
    /// The day since which it is in this stage.
    public let since: CalendarDate
    /// What the programme did for it, in words that do not claim more than is known.
    public let contribution: String
    /// How sure it is that the programme contributed.
    public let confidence: Confidence
    public let partners: [OrganisationCode]
    public let provenance: Provenance

    public init(
        id: PolicyChangeID, title: String, programme: ProgrammeCode, country: CountryCode, pillar: Pillar,
        level: Level, stage: PolicyStage, since: CalendarDate, contribution: String, confidence: Confidence,
        partners: [OrganisationCode], provenance: Provenance
    ) {
        self.id = id
        self.title = title
        self.programme = programme
        self.country = country
        self.pillar = pillar
        self.level = level
        self.stage = stage
        self.since = since
        self.contribution = contribution
        self.confidence = confidence
        self.partners = partners
        self.provenance = provenance
    }

    public enum Level: String, Sendable, Codable, CaseIterable { case national, regional, local, institution }

    public enum Confidence: String, Sendable, Codable, CaseIterable { case low, medium, high }
}

/// A policy change became known, moved to a further stage, or what is said of it changed. The last one counts.
public struct PolicyChangeRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "policy-change-recorded", in: "policy-change")

    public let change: PolicyChange
    /// Why it is recorded anew; `nil` for the first.
    public let reason: String?
    public let recordedBy: String

    public init(change: PolicyChange, reason: String?, recordedBy: String) {
        self.change = change
        self.reason = reason
        self.recordedBy = recordedBy
    }
}

/// A policy change was undone, wholly or in part (indicator P8). It counts in the stage it fell back to.
public struct PolicyChangeReversed: DomainEvent {
    public static let type = EventType(.portfolio, "policy-change-reversed", in: "policy-change")

    public let change: PolicyChangeID
    public let programme: ProgrammeCode
    public let country: CountryCode
    public let pillar: Pillar
    public let on: CalendarDate
    public let reason: String
    /// The stage it was in.
    public let from: PolicyStage
    /// The stage it fell back to; `nil` where nothing is left of it.
    public let to: PolicyStage?
    public let recordedBy: String

    public init(
        change: PolicyChangeID, programme: ProgrammeCode, country: CountryCode, pillar: Pillar, on: CalendarDate,
        reason: String, from: PolicyStage, to: PolicyStage?, recordedBy: String
    ) {
        self.change = change
        self.programme = programme
        self.country = country
        self.pillar = pillar
        self.on = on
        self.reason = reason
        self.from = from
        self.to = to
        self.recordedBy = recordedBy
    }
}
