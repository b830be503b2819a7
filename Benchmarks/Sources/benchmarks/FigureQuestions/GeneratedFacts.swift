import Analytics
import Domain
import Foundation
import Journal
import ServiceKit

/// Facts in the tables of analytics, as subscriptions bring them: the same for each run.
struct GeneratedFacts: Sendable {
    let resultRows: Int
    let transactions: Int
    /// Whether reports have running totals, corrections and whole countries among them.
    var isMixed = false

    static let rowsOfReport = 100
    private static let transactionsOfActivity = 250
    private static let projections = AnalyticsService.definition().projections
    /// Events of one transaction of the store: as many as subscriptions read at once.
    private static let portion = 256

    /// All of them are recorded before the first of 2026-11.
    private static let first = Date(timeIntervalSince1970: 1_760_000_000)

    func fill(_ journal: Journal) async throws {
        let activities = transactions / Self.transactionsOfActivity
        try await record(resultRows / Self.rowsOfReport, journal) { [isMixed] number, random in
            [try GeneratedReport.make(number, isMixed: isMixed, &random)]
        }
        try await record(activities, journal) { number, random in
            try GeneratedMoney.activity(number, of: Self.transactionsOfActivity, &random)
        }
        try await record(activities / 2, journal) { number, random in try GeneratedMoney.report(number, &random) }
        try await record(1, journal) { _, _ in try GeneratedMoney.reference() }
    }

    private func record(
        _ count: Int, _ journal: Journal,
        _ make: @escaping @Sendable (Int, inout SeededGenerator) throws -> [any DomainEvent]
    ) async throws {
        for first in stride(from: 0, to: count, by: Self.portion) {
            try await journal.perform { transaction in
                for number in first..<min(count, first + Self.portion) {
                    var random = SeededGenerator(seed: UInt64(number))
                    for (place, event) in try make(number, &random).enumerated() {
                        let type = Swift.type(of: event).type
                        let recorded = RecordedEvent(
                            id: "\(type)-\(number)-\(place)", stream: StreamID("bench/\(number)"), version: 0,
                            sequence: Int64(number * 100 + place), occurredOn: Self.first,
                            recordedAt: Self.first.addingTimeInterval(Double(number)),
                            context: CommandContext(actor: "bench"), event: event)
                        for projection in Self.projections
                        where projection.events.contains(where: { $0.type == type }) {
                            try projection.apply(recorded, transaction.db)
                        }
                    }
                }
            }
        }
    }
}

/// A value that is known to be valid.
func known<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw BenchmarkError("a generated value is not valid") }
    return value
}
