/// The exchange rates of a day were recorded from a file of the source that publishes them.
///
/// A later file that says otherwise of the same day is a correction: a version of its own, beside the one before.
public struct ExchangeRatesRecorded: DomainEvent {
    public static let type = EventType(.portfolio, "exchange-rates-recorded", in: "exchange-rates")

    public let rates: ExchangeRates
    /// Counted from 1 for each day.
    public let version: Int
    /// Who gave the file.
    public let recordedBy: String

    public init(rates: ExchangeRates, version: Int, recordedBy: String) {
        self.rates = rates
        self.version = version
        self.recordedBy = recordedBy
    }
}
