import Analytics
import Domain
import EventLog
import Foundation
import GRDB
import Journal
import Portfolio
import ServiceKit

@testable import CrashWorker

/// The stores of a chain that has ended, as one finds them from outside.
struct Stores: Sendable {
    private let intake: Journal
    private let portfolio: Journal
    private let analytics: Journal

    init(_ places: Places) throws {
        intake = try Journal(
            store: Store(path: places.intake, service: .intake), events: Reporting.Event.types, projections: [])
        let (first, second) = (PortfolioService.definition(), AnalyticsService.definition())
        portfolio = try Journal(
            store: Store(path: places.store(of: first.name.rawValue), service: first.name), events: first.events,
            projections: first.projections)
        analytics = try Journal(
            store: Store(path: places.store(of: second.name.rawValue), service: second.name), events: second.events,
            projections: second.projections)
    }

    /// A part of a submission, as a store has it.
    private struct Part: Hashable, CustomStringConvertible {
        let submission: String
        let part: Int
        let people: Int

        init(_ submission: SubmissionID, _ part: Int, _ report: PeopleReport) {
            self.init(
                submission: submission.text, part: part, people: report.rows.reduce(0) { $0 + $1.people.count })
        }

        init(submission: String, part: Int, people: Int) {
            (self.submission, self.part, self.people) = (submission, part, people)
        }

        var description: String { "\(submission).\(part) (\(people))" }
    }

    func problems(given: Set<Int>, accepted: Set<Int>, log: any EventLog) async throws -> [String] {
        var problems: [String] = []
        for journal in [intake, portfolio, analytics] { problems += try await faults(of: journal) }

        let reported = try await events(PeopleReported.self, in: intake)
        let recorded = try await events(PeopleReachedRecorded.self, in: portfolio)
        let there = Set(reported.map(\.event.submission.text))
        let lost = accepted.filter { !there.contains("crash-\($0)") }
        if !lost.isEmpty { problems.append("accepted and not there: \(lost.sorted())") }
        let wanted = try given.map(Submission.init).filter { there.contains($0.id.text) }.flatMap(\.parts)
            .map { Part($0.submission, $0.part, $0.report) }
        func compare(_ parts: [Part], _ place: String) {
            problems += Self.differences(parts, wanted).map { "\(place): \($0)" }
        }
        compare(reported.map { Part($0.event.submission, $0.event.part, $0.event.report) }, "intake's journal")
        compare(recorded.map { Part($0.event.submission, $0.event.part, $0.event.report) }, "portfolio's journal")
        compare(try await facts(recorded.reduce(into: [:]) { $0[$1.id] = $1.event.part }), "analytics")

        for (journal, ids) in [(portfolio, reported.map(\.id)), (analytics, recorded.map(\.id))] {
            let handled = try await witnessed(in: journal).flatMap { Array(repeating: $0.key, count: $0.value) }
            problems += Self.differences(handled, ids).map { "handled by \(journal.store.service.rawValue): \($0)" }
        }
        for journal in [intake, portfolio] {
            let last = try await journal.progress().recorded
            problems += try await PublishedEvents.problems(in: log, of: journal.store.service, upTo: last)
        }
        return problems
    }

    /// What is not there as often as it should be.
    private static func differences<Value: Hashable>(_ found: [Value], _ wanted: [Value]) -> [String] {
        var missing: [Value: Int] = [:]
        for value in wanted { missing[value, default: 0] += 1 }
        for value in found { missing[value, default: 0] -= 1 }
        return missing.filter { $0.value != 0 }.map { value, count in
            count > 0 ? "\(value) is missing" : "\(value) is there too often, by \(-count)"
        }.sorted()
    }

    /// Chain of hashes, sequence, versions of streams, projections; what was set aside; what was not published.
    private func faults(of journal: Journal) async throws -> [String] {
        let found = try await journal.verify()
        var problems = found.faults
        if found.deadLetters > 0 { problems.append("\(found.deadLetters) dead letters") }
        if found.published != Int64(found.events) {
            problems.append("published up to \(found.published) of \(found.events)")
        }
        return problems.map { "\(found.service.rawValue): \($0)" }
    }

    private func events<Event: DomainEvent>(
        _ type: Event.Type, in journal: Journal
    ) async throws -> [(id: String, event: Event)] {
        try await journal.read { db in
            let sql = "SELECT event_id, payload FROM journal WHERE type = ?"
            return try Row.fetchAll(db, sql: sql, arguments: [type.type.description]).map { row in
                let payload: [UInt8] = Array(row["payload"] as Data)
                return (row["event_id"], try EventJSON.decode(type, from: payload))
            }
        }
    }

    /// - Parameter parts: which part an event of portfolio is.
    private func facts(_ parts: [String: Int]) async throws -> [Part] {
        try await analytics.read { db in
            try Row.fetchAll(db, sql: "SELECT event_id, submission, people FROM people_facts").map { row in
                Part(submission: row["submission"], part: parts[row["event_id"]] ?? 0, people: row["people"])
            }
        }
    }

    private func witnessed(in journal: Journal) async throws -> [String: Int] {
        try await journal.read { db in
            guard try db.tableExists("witnessed") else { return [:] }
            return try Row.fetchAll(db, sql: "SELECT event, times FROM witnessed")
                .reduce(into: [:]) { $0[$1["event"]] = $1["times"] }
        }
    }
}
