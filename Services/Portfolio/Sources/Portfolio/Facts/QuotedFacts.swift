import Domain
import Foundation
import Journal

/// What letters to parliament and facilities say of migration cooperation and finance, each with its source, in the
/// currency of the source; compiled in from `quoted-facts.json`. Where a letter gives a year alone, the day is the last
/// of it.
struct QuotedFacts: Decodable {
    let indicatorValues: [IndicatorValueRecorded]
    let facilityPositions: [FacilityPositionRecorded]
    let instruments: [FinanceInstrumentRecorded]

    static func load() throws -> QuotedFacts {
        try JSONDecoder().decode(QuotedFacts.self, from: Data(PackageResources.quoted_facts_json))
    }

    /// At every start; what is known already stays, with the corrections that people made.
    static func record(in journal: Journal) async throws {
        let facts = try load()
        try await journal.perform { transaction in
            for value in facts.indicatorValues { try introduce(value, transaction) }
            for position in facts.facilityPositions { try introduce(position, transaction) }
            for instrument in facts.instruments { try introduce(instrument.attributed, transaction) }
        }
    }

    private static func introduce<Entry: LogEntry>(_ entry: Entry, _ transaction: JournalTransaction) throws {
        try transaction.execute(
            EntryLog<Entry>.self, on: EntryLog<Entry>.stream(of: entry.name), .introduce(entry),
            by: CommandContext(actor: ServiceName.portfolio.rawValue))
    }
}
