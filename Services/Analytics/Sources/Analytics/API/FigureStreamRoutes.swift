import EventLog
import HTTPTypes
import Hummingbird
import Journal
import ServiceKit

/// Figures as they change, by the same questions and with the same disclosure as everywhere.
struct FigureStreamRoutes: Sendable {
    let desk: FigureDesk
    let journal: Journal
    let places = StreamPlaces()

    /// A stream is of what is known now: it takes neither `asOf` nor another format.
    private static let parameters = FigureGrammar.parameters.filter { !["asOf", "format"].contains($0) } + ["follow"]

    func add(to routes: Routes) {
        let (desk, news, places) = (desk, journal.commits, places)
        routes.get("/analytics/v1/figures/{code}/stream", access: .open, .figureStream) { request, context in
            guard request.headers[.transferEncoding] == nil else {
                throw Problem(
                    .badRequest, status: .badRequest, detail: "The request has a body.", field: "Transfer-Encoding",
                    remedy: "Ask for the stream with a GET request without a body.")
            }
            let query = try request.query(allowing: Self.parameters)
            let (code, disclosure) = (try context.pathParameter("code"), context.disclosure)
            let stream = FigureStream(
                news: news, answer: { try await desk.answer(code, query, for: disclosure) },
                follows: try query.boolean("follow") ?? true)
            // Heard from here on: what comes while the first answer is made is not missed.
            let listener = news.listen()
            let first = try await stream.answer()
            let place = stream.follows ? try places.take(context.identity?.id) : nil
            let body = request.body
            return Response(
                status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
                body: ResponseBody { writer in
                    defer { withExtendedLifetime(place) {} }
                    guard stream.follows else {
                        try await stream.write(first, listener, to: &writer)
                        return try await writer.finish(nil)
                    }
                    // Ends when the client goes, even where nothing is written.
                    try await body.consumeWithCancellationOnInboundClose { _ in
                        try await stream.write(first, listener, to: &writer)
                    }
                    try await writer.finish(nil)
                })
        }
    }
}
