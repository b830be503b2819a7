import Domain
import Journal

/// The exchange rates of one year: each day has versions, and the latest one counts from then on.
enum YearOfRates: Decider {
    struct Day: Sendable {
        var rates: ExchangeRates
        var version: Int
    }

    struct Command: Sendable {
        let days: [ExchangeRates]
        let by: String
    }

    static let initial: [CalendarDate: Day] = [:]

    /// What is known already makes no event; what says otherwise is a version of its own.
    static func decide(_ command: Command, in state: [CalendarDate: Day]) throws(Never) -> [RateEvent] {
        command.days.sorted { $0.date < $1.date }.compactMap { rates in
            let known = state[rates.date]
            guard known?.rates != rates else { return nil }
            return .recorded(
                ExchangeRatesRecorded(rates: rates, version: (known?.version ?? 0) + 1, recordedBy: command.by))
        }
    }

    static func evolve(_ state: inout [CalendarDate: Day], by event: RateEvent) {
        guard case .recorded(let event) = event else { return }
        state[event.rates.date] = Day(rates: event.rates, version: event.version)
    }

    static func stream(of year: Int) -> StreamID { StreamID("exchange-rates/\(year)") }
}
