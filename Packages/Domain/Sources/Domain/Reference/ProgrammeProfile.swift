/// What the programme papers say of a programme.
public struct ProgrammeProfile: Sendable, Codable, Hashable {
    public let code: ProgrammeCode
    public let name: String
    public let legalTrack: LegalTrack
    /// The programme it is a part of.
    public let parent: ProgrammeCode?
    public let partners: [OrganisationCode]
    public let countries: [CountryCode]
    public let phases: [ProgrammePhase]
    public let source: Provenance
    public let kind: ProgrammeKind?
    /// What it is for.
    public let purpose: String?
    /// Policy markers: 1 gender, 11 disability; absent where it was not screened.
    public let markers: [PolicyMarker]?
    /// What sources state of its money and reach, side by side.
    public let statements: [ProgrammeStatement]?
}

/// The law a programme's money moves under: subsidies under the General Administrative Law Act (Awb) go to
/// organisations under national law; bodies under international law get a contribution arrangement.
public enum LegalTrack: String, Sendable, Codable, CaseIterable {
    case subsidy = "awb-subsidy"
    case arrangement, delegated, facility, platform, planned
}

/// A phase of a programme with the most that may be committed in it.
public struct ProgrammePhase: Sendable, Codable, Hashable {
    public let number: Int
    public let start: CalendarDate?
    public let end: CalendarDate?
    /// `nil` where no letter gives one.
    public let ceiling: Money?
    public let source: Provenance
}
