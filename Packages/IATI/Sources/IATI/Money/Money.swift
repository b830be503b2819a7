public import Foundation

/// An amount of money (`value`). Negative amounts are legal: they correct earlier ones.
public struct Money: Sendable, Equatable {
    /// The text of the amount as published.
    public let text: String

    /// The exact amount; nil when the text is no `xsd:decimal` of at most 38 digits, which is a problem.
    public let amount: Decimal?

    /// The currency (ISO 4217): the one stated with the amount, or else the default of the activity. Nil when neither
    /// is usable, which is a problem.
    public let currency: String?

    /// The currency as stated with the amount (`@currency`).
    public let statedCurrency: String?

    /// The day whose rate of exchange counts (`@value-date`); nil when it is missing or unusable, which is a problem.
    public let valueDate: CalendarDate?

    /// The line in the file.
    public let line: Int

    /// What is not stated is left out; the line is where it stands in a file that was read.
    public init(
        text: String, amount: Decimal? = nil, currency: String? = nil, statedCurrency: String? = nil,
        valueDate: CalendarDate? = nil, line: Int = 0
    ) {
        self.text = text
        self.amount = amount
        self.currency = currency
        self.statedCurrency = statedCurrency
        self.valueDate = valueDate
        self.line = line
    }
}
