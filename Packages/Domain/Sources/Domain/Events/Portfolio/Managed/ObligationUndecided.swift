/// Whether something is owed depends on euros, and no rate was known for the commitment's currency. It is never guessed.
public struct ObligationUndecided: DomainEvent {
    public static let type = EventType(.portfolio, "obligation-undecided", in: "managed-activity")

    public let activity: ActivityID
    public let kind: ObligationKind
    public let commitment: Money
    public let on: CalendarDate

    public init(activity: ActivityID, kind: ObligationKind, commitment: Money, on: CalendarDate) {
        self.activity = activity
        self.kind = kind
        self.commitment = commitment
        self.on = on
    }
}

/// What a commitment is worth in euros was settled by a rate that is named, and with it what is owed.
public struct CommitmentValued: DomainEvent {
    public static let type = EventType(.portfolio, "commitment-valued", in: "managed-activity")

    public let activity: ActivityID
    public let commitment: Money
    public let inEuro: Money
    public let rate: QuotedRate
    /// Who gave the rate.
    public let decidedBy: String

    public init(activity: ActivityID, commitment: Money, inEuro: Money, rate: QuotedRate, decidedBy: String) {
        self.activity = activity
        self.commitment = commitment
        self.inEuro = inEuro
        self.rate = rate
        self.decidedBy = decidedBy
    }
}

/// What a currency was worth on a day, and who says so.
public struct QuotedRate: Sendable, Codable, Hashable {
    public var currency: Currency
    /// How much of the currency is one euro.
    public var perEuro: ExactDecimal
    public var date: CalendarDate
    public var source: String

    public init(currency: Currency, perEuro: ExactDecimal, date: CalendarDate, source: String) {
        self.currency = currency
        self.perEuro = perEuro
        self.date = date
        self.source = source
    }
}
