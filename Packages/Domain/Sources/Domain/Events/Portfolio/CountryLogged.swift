/// An output that two or more partners made together (indicator W1).
public struct JointOutputRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "joint-output-recorded", in: "joint-output")

    public let id: EntryID
    public let programme: ProgrammeCode
    public let country: CountryCode
    public let year: Int
    public let title: String
    /// At least two, each once.
    public let partners: [OrganisationCode]
    public let provenance: Provenance
    /// Why it replaces what was recorded under this name; `nil` for the first.
    public var correction: String?
    public var recordedBy: String

    public init(
        id: EntryID, programme: ProgrammeCode, country: CountryCode, year: Int, title: String,
        partners: [OrganisationCode], provenance: Provenance, correction: String?, recordedBy: String
    ) {
        self.id = id
        self.programme = programme
        self.country = country
        self.year = year
        self.title = title
        self.partners = partners
        self.provenance = provenance
        self.correction = correction
        self.recordedBy = recordedBy
    }
}

/// How many outputs the partners of a programme made in a country in a year, joint or not: what the share of joint ones
/// is taken of (indicator W1).
public struct OutputsCounted: DomainEvent {
    public static let type = EventType(.portfolio, "outputs-counted", in: "output-count")

    public let id: EntryID
    public let programme: ProgrammeCode
    public let country: CountryCode
    public let year: Int
    /// All of them, those that were made together among them.
    public let outputs: Int
    /// What was counted, and in which list: the country plan, the work plans of the partners.
    public let method: String
    public let provenance: Provenance
    /// Why it replaces what was recorded under this name; `nil` for the first.
    public var correction: String?
    public var recordedBy: String

    public init(
        id: EntryID, programme: ProgrammeCode, country: CountryCode, year: Int, outputs: Int, method: String,
        provenance: Provenance, correction: String?, recordedBy: String
    ) {
        self.id = id
        self.programme = programme
        self.country = country
        self.year = year
        self.outputs = outputs
        self.method = method
        self.provenance = provenance
        self.correction = correction
        self.recordedBy = recordedBy
    }
}

/// A talk with an authority of a place where refugees are received: what it raised, and what it was told.
public struct LocalAuthorityContactRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "local-authority-contact-recorded", in: "authority-contact")

    public let id: EntryID
    public let programme: ProgrammeCode
    public let country: CountryCode
    /// First-level administrative area or place.
    public let location: String
    /// The office, never a person.
    public let authority: String
    public let on: CalendarDate
    /// What it was about or what it raised, for example the burden on host communities.
    public let subject: String
    /// What was answered or agreed; `nil` while there is nothing.
    public let answer: String?
    public let provenance: Provenance
    /// Why it replaces what was recorded under this name; `nil` for the first.
    public var correction: String?
    public var recordedBy: String

    public init(
        id: EntryID, programme: ProgrammeCode, country: CountryCode, location: String, authority: String,
        on: CalendarDate, subject: String, answer: String?, provenance: Provenance, correction: String?,
        recordedBy: String
    ) {
        self.id = id
        self.programme = programme
        self.country = country
        self.location = location
        self.authority = authority
        self.on = on
        self.subject = subject
        self.answer = answer
        self.provenance = provenance
        self.correction = correction
        self.recordedBy = recordedBy
    }
}

/// What working together cost an organisation in time (indicator W4).
public struct EffortRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "effort-recorded", in: "effort")

    public let id: EntryID
    public let programme: ProgrammeCode
    public let country: CountryCode?
    public let organisation: OrganisationCode
    public let period: Period
    /// Days of one full-time person (FTE-days).
    public let days: ExactDecimal
    /// What it went to: drafting, reporting, meetings.
    public let process: String
    public let provenance: Provenance
    /// Why it replaces what was recorded under this name; `nil` for the first.
    public var correction: String?
    public var recordedBy: String

    public init(
        id: EntryID, programme: ProgrammeCode, country: CountryCode?, organisation: OrganisationCode, period: Period,
        days: ExactDecimal, process: String, provenance: Provenance, correction: String?, recordedBy: String
    ) {
        self.id = id
        self.programme = programme
        self.country = country
        self.organisation = organisation
        self.period = period
        self.days = days
        self.process = process
        self.provenance = provenance
        self.correction = correction
        self.recordedBy = recordedBy
    }
}
