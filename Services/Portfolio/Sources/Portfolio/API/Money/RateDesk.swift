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
            if !events.isEmpty { try FundingChainDesk.assessAll(in: transaction, by: context) }
            return events
        }
        let corrected = events.count { $0.version > 1 }
        return RateReceipt(
            recorded: events.count - corrected, corrected: corrected, unchanged: file.days.count - events.count,
            findings: Array(file.findings.prefix(Self.maximumFindings)), rejected: file.findings.count)
    }
}
