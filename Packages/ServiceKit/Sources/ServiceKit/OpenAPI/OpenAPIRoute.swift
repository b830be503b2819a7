import HTTPTypes
import Hummingbird
import Synchronization

/// The address `/openapi.json`.
final class OpenAPIRoute: Sendable {
    private let text = Mutex("")

    /// Declares the address, then writes down what is declared, this address included: nothing may follow.
    func add(to routes: Routes, title: String, version: String) {
        let about = RouteDescription(
            "This document, in OpenAPI 3.1.", statuses: [.ok, .notModified], answers: .json(.object))
        routes.get("/openapi.json", access: .open, about) { request, _ in
            _ = try request.query()
            return self.response(to: request)
        }
        let document = OpenAPIDocument(routes, title: title, version: version)
        text.withLock { $0 = document.json.jsonText }
    }

    private func response(to request: Request) -> Response {
        let text = text.withLock { $0 }
        let tag = EntityTag.of(text)
        guard !EntityTag.matches(tag, request) else { return Response(status: .notModified, headers: [.eTag: tag]) }
        return Response(
            status: .ok, headers: [.contentType: "application/json; charset=utf-8", .eTag: tag],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
