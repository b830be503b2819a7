import EventLog
import Foundation
import HTTPTypes
import Hummingbird
import ServiceKit

/// The stream of all events, for people of the programme: it holds what every partner sent.
struct EventRoutes: Sendable {
    let log: any EventLog

    func add(to routes: Routes) {
        let log = log
        routes.get("/analytics/v1/events", access: .roles(.analyst, .programmeOfficer, .operator), .events) {
            request, _ in
            guard request.headers[.transferEncoding] == nil else {
                throw Problem(
                    .badRequest, status: .badRequest, detail: "The request has a body.", field: "Transfer-Encoding",
                    remedy: "Ask for the stream with a GET request without a body.")
            }
            let stream = try EventRoutes.stream(
                try request.query(allowing: ["type", "from", "follow"]))
            let body = request.body
            return Response(
                status: .ok, headers: [.contentType: "application/x-ndjson"],
                body: ResponseBody { writer in
                    guard stream.follows else {
                        try await stream.write(log, to: &writer)
                        return try await writer.finish(nil)
                    }
                    // Ends when the client goes, even where nothing is written.
                    try await body.consumeWithCancellationOnInboundClose { _ in
                        try await stream.write(log, to: &writer)
                    }
                    try await writer.finish(nil)
                })
        }
    }

    static func stream(_ query: QueryParameters) throws -> EventStream {
        let follows = try query.boolean("follow") ?? true
        let from = query.string("from") ?? (follows ? "now" : "beginning")
        let start: EventStream.Start = from == "now" ? .end : .beginning
        let since: Date? =
            from == "now" || from == "beginning"
            ? nil
            : try query.value(
                "from", expected: "beginning, now or a time such as 2026-11-01T12:00:00Z",
                read: PlatformJSON.date(from:))
        return EventStream(
            filter: EventFilter(type: query.string("type"), since: since), start: start, follows: follows)
    }
}
