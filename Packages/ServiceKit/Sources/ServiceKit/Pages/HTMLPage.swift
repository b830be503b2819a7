public import HTTPTypes
public import Hummingbird

/// A page as a response. A browser that has it already gets 304.
public struct HTMLPage: ResponseGenerator, Sendable {
    /// The whole document.
    public let html: HTML
    /// The status of the response.
    public let status: HTTPResponse.Status

    /// A page.
    public init(html: HTML, status: HTTPResponse.Status = .ok) {
        self.html = html
        self.status = status
    }

    /// The response, with an entity tag when the page is a success.
    public func response(from request: Request, context: some RequestContext) throws -> Response {
        var headers: HTTPFields = [.contentType: "text/html; charset=utf-8", .vary: "Accept, Authorization"]
        if self.status == .ok {
            let tag = EntityTag.of(self.html.markup)
            headers[.eTag] = tag
            headers[.cacheControl] = "private, no-cache"
            if EntityTag.matches(tag, request) {
                return Response(status: .notModified, headers: headers)
            }
        }
        return Response(
            status: self.status,
            headers: headers,
            body: .init(byteBuffer: ByteBuffer(string: self.html.markup))
        )
    }
}
