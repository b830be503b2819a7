import EventLog
import Foundation
import Tracing

extension Journal {
    /// Publishes rows under spans: one for each span that recorded some of them. Their events keep the trace context
    /// that they were recorded with, so that an event published again is the same event.
    func traced(_ rows: [JournalRow], to topic: Topic, _ body: () async throws -> Void) async throws {
        guard let tracing else { return try await body() }
        let spans = tracing.publishing(rows, to: topic)
        do {
            try await body()
        } catch {
            for span in spans { span.fail(error) }
            for span in spans { span.end() }
            throw error
        }
        for span in spans { span.end() }
    }
}

extension EventTracing {
    fileprivate func publishing(_ rows: [JournalRow], to topic: Topic) -> [any Span] {
        var counts: [String: Int] = [:]
        let now = Date.now
        for row in rows {
            guard let traceParent = row.context.traceParent, TraceParent(traceParent)?.isSampled == true else {
                continue
            }
            if let count = counts[traceParent] {
                counts[traceParent] = count + 1
            } else if let recordedAt = EventTime.date(from: row.recordedAt), Self.isFresh(recordedAt, at: now) {
                counts[traceParent] = 1
            }
        }
        return counts.compactMap { traceParent, count in
            guard let span = span("publish \(topic.name)", following: traceParent, ofKind: .producer) else {
                return nil
            }
            span.attributes["messaging.operation.type"] = "send"
            span.attributes["messaging.destination.name"] = topic.name
            span.attributes["messaging.batch.message_count"] = count
            return span
        }
    }
}
