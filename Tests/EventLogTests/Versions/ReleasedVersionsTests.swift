import Domain
import EventLog
import Foundation
import Testing

/// Payloads that released programs wrote: never to be changed.
@Suite("Events of released programs")
struct ReleasedVersionsTests {
    @Test("a receipt of before reviews is read as one that no person decides on")
    func submissionReceived() throws {
        let payload = #"""
            {"bytes":312,"contentHash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",\#
            "kind":"results-report","organisation":"UNHCR","provenance":"reported","receipt":"IN-2026-1",\#
            "receivedAt":"2026-11-20T09:30:00.000Z","submission":"0f8fad5b-d9cb-469f-a165-70867728950e",\#
            "submittedBy":"UNHCR"}
            """#
        let event = try #require(
            try Upcasting.decode(SubmissionReceivedV1.self, from: Array(payload.utf8)) as? SubmissionReceived)
        #expect(event.kind == .resultsReport && event.receipt == "IN-2026-1" && event.bytes == 312)
        #expect(!event.isReviewed && !event.acceptsPart)
        #expect(event.receivedAt == Date(timeIntervalSince1970: 1_763_631_000 + 31_536_000))
    }
}
