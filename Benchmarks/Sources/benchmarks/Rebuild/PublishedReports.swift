import Domain
import EventLog
import Foundation

/// A log that holds results reports as portfolio publishes them: the same for each run.
enum PublishedReports {
    static func fill(_ log: some EventLog, count: Int) async throws {
        let report = try ChainReport()
        let batch = 1_000
        for first in stride(from: 1, through: count, by: batch) {
            let messages = try (first..<min(first + batch, count + 1)).map { try message($0, report) }
            try await log.append(messages, to: .events(of: .portfolio))
        }
    }

    private static func message(_ number: Int, _ content: ChainReport) throws -> LogMessage {
        let (stream, reported) = try content.command(number)
        let recorded = PeopleReachedRecorded(
            submission: reported.submission, reporter: reported.organisation, provenance: reported.provenance,
            report: reported.report, part: reported.part)
        return CloudEvent(
            id: identifier(number * 2), source: CloudEvent.source(of: .portfolio),
            type: PeopleReachedRecorded.type.description, subject: stream.text,
            time: Date(timeIntervalSince1970: 1_780_000_000 + Double(number) / 1000), storeID: identifier(0), epoch: 1,
            sequence: Int64(number), correlationID: identifier(number * 2 - 1),
            causationID: identifier(number * 2 - 1), traceParent: nil, actor: "intake",
            data: try EventJSON.encode(recorded)
        ).binaryMessage
    }

    /// Of the form and order of the identifiers of events.
    private static func identifier(_ number: Int) -> String {
        let digits = String(number, radix: 16)
        return "019ac000-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
    }
}
