import Domain
import HTTPTypes
import Journal
import ServiceKit

/// Takes files of exchange rates: the rows that are good in one transaction, the others as findings.
struct RateDesk: Sendable {
    let journal: Journal

    static let maximumFindings = 1_000

    func record(_ file: RateFile, by context: CommandContext) async throws -> RateReceipt {
        if file.days.isEmpty, let finding = file.findings.first {
            throw Problem(
                .invalidBody, status: .unprocessableContent, detail: "Row \(finding.row): \(finding.detail)",
                field: finding.column, remedy: finding.remedy)
        }
        let years = Dictionary(grouping: file.days) { $0.date.year }.sorted { $0.key < $1.key }
        let events = try await journal.perform { transaction in
            var events: [ExchangeRatesRecorded] = []
            for (year, days) in years {
                events += try transaction.execute(
                    YearOfRates.self, on: YearOfRates.stream(of: year),
                    YearOfRates.Command(days: days, by: context.actor), by: context
                ).compactMap { $0.event as? ExchangeRatesRecorded }
            }
            if !events.isEmpty {
                try FundingChainDesk.assessAll(in: transaction, by: context)
                try Self.judge(in: transaction, by: context)
            }
            return events
        }
        let corrected = events.count { $0.version > 1 }
        return RateReceipt(
            recorded: events.count - corrected, corrected: corrected, unchanged: file.days.count - events.count,
            findings: Array(file.findings.prefix(Self.maximumFindings)), rejected: file.findings.count)
    }

    /// What is owed on commitments that waited for a rate.
    private static func judge(in transaction: JournalTransaction, by context: CommandContext) throws {
        for activity in try ManagedQueries.waitingForRates(transaction.db) {
            let stream = StreamID.managed(activity)
            guard let state = try transaction.state(ManagedActivity.self, of: stream) else { continue }
            let today = CalendarDate(utc: transaction.now)
            let order = ManagedActivity.Order(
                action: .judge, by: Officer(id: ServiceName.portfolio.rawValue, organisation: ""), today: today,
                rules: .standard, rates: try RateQueries.book(transaction.db, for: [state.committedOn ?? today]))
            try transaction.execute(ManagedActivity.self, on: stream, order, by: context)
        }
    }
}
