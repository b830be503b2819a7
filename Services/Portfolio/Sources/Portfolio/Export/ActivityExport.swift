import Domain
import Foundation
import Hummingbird
import IATI
import Journal
import NIOCore

/// A file of activities on its way out: one activity in memory at a time.
struct ActivityExport: Sendable {
    let journal: Journal
    let filter: ActivityFilter
    let today: IATI.CalendarDate
    let passed: PassedActivities
    var reports = ExportedReports.none
    /// What indicators are called.
    var catalogue: [IndicatorProfile] = []

    private static let pageSize = 100
    private static let portionBytes = 64 * 1024
    /// Events of a stream that are read at once: about four megabytes at most.
    private static let eventsAtOnce = 20

    func write(to writer: inout any ResponseBodyWriter) async throws {
        let gate = ExportGate(today: today, passed: passed)
        var portion = ByteBuffer(bytes: ActivityFile.start())
        var after: String?
        repeat {
            let position = after
            let page = try await journal.read {
                try ExportQueries.page($0, filter, after: position, limit: Self.pageSize)
            }
            for row in page {
                guard var activity = try await activity(row) else { continue }
                let brought = try await add(to: &activity, row)
                switch gate.write(activity, key: row.isDecided ? nil : row.key(brought)) {
                case .written(let bytes): portion.writeBytes(bytes)
                case .leftOut(let rule, let place):
                    portion.writeString(Self.note("\(row.identifier) is left out: \(rule) at \(place)"))
                }
                if portion.readableBytes >= Self.portionBytes {
                    try await writer.write(portion)
                    portion.clear()
                }
            }
            after = page.count < Self.pageSize ? nil : page.last?.identifier
        } while after != nil
        portion.writeBytes(ActivityFile.end)
        try await writer.write(portion)
        try await writer.finish(nil)
    }

    private func activity(_ row: ExportRow) async throws -> IATI.Activity? {
        guard !row.isDecided else {
            return try await journal.read { try ExportQueries.decided($0, row.identifier) }?.activity
        }
        return IATIActivity(header: row.header, content: try await content(row)).activity
    }

    /// Puts what was reported of people reached, and what the donor agreed and accepted, beside what the activity says of
    /// its results.
    ///
    /// - Returns: what brought it, in the order of recording.
    private func add(to activity: inout IATI.Activity, _ row: ExportRow) async throws -> [String] {
        guard reports != .none else { return [] }
        let (submissions, managed) = try await journal.read {
            (
                try ExportQueries.reports($0, on: row.identifier, reports),
                try ExportQueries.managed($0, row.identifier, reports)
            )
        }
        let began = row.header.actualStart ?? row.header.plannedStart
        activity.results += managed.results(catalogue, .standard, began: began)
        guard !submissions.isEmpty else { return managed.stamps }
        var reported = ReportedResults()
        for submission in submissions {
            var last = 0
            while true {
                let events = try await journal.history(
                    of: StreamID("submission/\(submission)"), after: last, limit: Self.eventsAtOnce)
                for case let part as PeopleReachedRecorded in events.map(\.event)
                where part.report.activity == row.header.identifier { reported.add(part) }
                guard let end = events.last, events.count == Self.eventsAtOnce else { break }
                last = end.version
            }
        }
        activity.results += reported.results(catalogue, .standard, baselineYear: began?.year)
        activity.locations += reported.locations
        return submissions + managed.stamps
    }

    /// Money and results of a version, from the history of the activity: the tables for reading keep less.
    private func content(_ row: ExportRow) async throws -> ActivityContent {
        var content = ActivityContent()
        var last = 0
        while true {
            let events = try await journal.history(
                of: StreamID("activity", row.header.identifier), after: last, limit: Self.eventsAtOnce)
            for case let part as ActivityPartRecorded in events.map(\.event) where part.version == row.version {
                content += part.content
            }
            guard let end = events.last, events.count == Self.eventsAtOnce else { return content }
            last = end.version
        }
    }

    /// Two hyphens end a comment: they are set apart.
    private static func note(_ text: String) -> String {
        var safe = String(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value < 0xFFFE }.map(Character.init))
        while safe.contains("--") { safe = safe.replacing("--", with: "- -") }
        return "\n  <!-- \(safe) -->"
    }
}

extension ActivityContent {
    /// A later part of the same version.
    static func += (content: inout ActivityContent, part: ActivityContent) {
        content.transactions += part.transactions
        content.budgets += part.budgets
        content.plannedDisbursements += part.plannedDisbursements
        content.results += part.results
        content.indicators += part.indicators
    }
}
