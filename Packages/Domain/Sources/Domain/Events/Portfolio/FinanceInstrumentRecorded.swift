/// Public money that makes other money move. Amounts stay in the currency they were agreed in.
public struct FinanceInstrument: Sendable, Codable, Hashable {
    public let id: InstrumentID
    public let kind: Kind
    public let title: String
    /// The facility it goes through; `nil` for one that stands alone.
    public let facility: FacilityCode?
    public let programme: ProgrammeCode
    /// `nil` where it serves several.
    public let country: CountryCode?
    public let loan: LoanID?
    /// All grants that made the loan concessional, or that went into the instrument.
    public let grant: Money?
    /// The Dutch part of these grants.
    public let dutchGrant: Money?
    public let loanAmount: Money?
    /// The most that a guarantee pays.
    public let guaranteed: Money?
    /// Private money that came with it.
    public let privateMobilised: Money?
    /// The part of the loan that is attributed to the Netherlands: loan × Dutch grant ÷ all grants. Calculated, never
    /// given; `nil` where one of them is not known or the grants differ in currency.
    public var dutchShare: Money?
    /// When it was agreed.
    public let date: CalendarDate
    public let provenance: Provenance

    public init(
        id: InstrumentID, kind: Kind, title: String, facility: FacilityCode?, programme: ProgrammeCode,
        country: CountryCode?, loan: LoanID?, grant: Money?, dutchGrant: Money?, loanAmount: Money?,
        guaranteed: Money?, privateMobilised: Money?, dutchShare: Money?, date: CalendarDate, provenance: Provenance
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.facility = facility
        self.programme = programme
        self.country = country
        self.loan = loan
        self.grant = grant
        self.dutchGrant = dutchGrant
        self.loanAmount = loanAmount
        self.guaranteed = guaranteed
        self.privateMobilised = privateMobilised
        self.dutchShare = dutchShare
        self.date = date
        self.provenance = provenance
    }

    public enum Kind: String, Sendable, Codable, CaseIterable {
        case guarantee
        case blendedFinance = "blended-finance"
        case concessionalLoan = "concessional-loan"
        case facilityGrant = "facility-grant"
    }
}

/// An instrument of finance was agreed, or what is said of it was corrected.
public struct FinanceInstrumentRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "finance-instrument-recorded", in: "instrument")

    public var instrument: FinanceInstrument
    /// Why it replaces what was recorded under this name; `nil` for the first.
    public var correction: String?
    public var recordedBy: String

    public init(instrument: FinanceInstrument, correction: String?, recordedBy: String) {
        self.instrument = instrument
        self.correction = correction
        self.recordedBy = recordedBy
    }
}

/// What a source says of all grants and loans of a facility, for example the Global Concessional Financing Facility.
///
/// Sources of one facility stand side by side, each in its own currency. Leverage is loans ÷ grants of one source.
/// Never added to instruments, which are parts of it.
public struct FacilityPositionRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "facility-position-recorded", in: "facility-position")

    public let id: EntryID
    public let facility: FacilityCode
    public let programme: ProgrammeCode
    /// `nil` for all countries of the facility.
    public let country: CountryCode?
    public let grants: Money
    public let grantsBound: ValueBound?
    public let loans: Money
    public let loansBound: ValueBound?
    /// Who says so, and where.
    public let source: String
    /// As the source words it.
    public let period: String
    public let provenance: Provenance
    /// Why it replaces what was recorded under this name; `nil` for the first.
    public var correction: String?
    public var recordedBy: String

    public init(
        id: EntryID, facility: FacilityCode, programme: ProgrammeCode, country: CountryCode?, grants: Money,
        grantsBound: ValueBound?, loans: Money, loansBound: ValueBound?, source: String, period: String,
        provenance: Provenance, correction: String?, recordedBy: String
    ) {
        self.id = id
        self.facility = facility
        self.programme = programme
        self.country = country
        self.grants = grants
        self.grantsBound = grantsBound
        self.loans = loans
        self.loansBound = loansBound
        self.source = source
        self.period = period
        self.provenance = provenance
        self.correction = correction
        self.recordedBy = recordedBy
    }
}
