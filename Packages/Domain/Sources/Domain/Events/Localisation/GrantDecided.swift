/// A grant was decided (beschikking tot verlening).
public struct GrantAwarded: DomainEvent {
    public static let type = EventType(.localisation, "grant-awarded", in: "framework")

    public let framework: FrameworkID
    public let application: ApplicationID
    public let programme: ProgrammeCode
    public let title: String
    public let applicant: Applicant
    public let country: CountryCode
    public let amount: Money
    public let decidedBy: String
    public let decidedOn: CalendarDate
    public let provenance: Provenance

    public init(
        framework: FrameworkID, application: ApplicationID, programme: ProgrammeCode, title: String,
        applicant: Applicant, country: CountryCode, amount: Money, decidedBy: String, decidedOn: CalendarDate,
        provenance: Provenance
    ) {
        self.framework = framework
        self.application = application
        self.programme = programme
        self.title = title
        self.applicant = applicant
        self.country = country
        self.amount = amount
        self.decidedBy = decidedBy
        self.decidedOn = decidedOn
        self.provenance = provenance
    }
}

/// An application was refused, or could not be treated.
public struct ApplicationRefused: DomainEvent {
    public static let type = EventType(.localisation, "application-refused", in: "framework")

    public enum Ground: String, Sendable, Codable, CaseIterable {
        /// The framework does not exist, or its window was not open.
        case window
        case threshold
        /// The score is below the pass mark.
        case quality
        /// Granting would exceed the ceiling (Awb 4:25).
        case ceiling
    }

    public let framework: FrameworkID
    public let application: ApplicationID
    public let ground: Ground
    /// Why, in one sentence for the applicant.
    public let reason: String

    public init(framework: FrameworkID, application: ApplicationID, ground: Ground, reason: String) {
        self.framework = framework
        self.application = application
        self.ground = ground
        self.reason = reason
    }
}

/// An advance (voorschot) on a grant was paid.
public struct AdvancePaid: DomainEvent {
    public static let type = EventType(.localisation, "advance-paid", in: "framework")

    public let framework: FrameworkID
    public let application: ApplicationID
    public let programme: ProgrammeCode
    public let applicant: Applicant
    public let country: CountryCode
    public let amount: Money
    public let paidBy: String
    public let paidOn: CalendarDate
    public let provenance: Provenance

    public init(
        framework: FrameworkID, application: ApplicationID, programme: ProgrammeCode, applicant: Applicant,
        country: CountryCode, amount: Money, paidBy: String, paidOn: CalendarDate, provenance: Provenance
    ) {
        self.framework = framework
        self.application = application
        self.programme = programme
        self.applicant = applicant
        self.country = country
        self.amount = amount
        self.paidBy = paidBy
        self.paidOn = paidOn
        self.provenance = provenance
    }
}
