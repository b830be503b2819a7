import Foundation
import HTTPTypes
public import Hummingbird

extension Problem: HTTPResponseError {
    /// The document of RFC 9457.
    ///
    /// - Parameter instance: the URI of this occurrence.
    public func document(instance: String? = nil) -> JSONValue {
        var members = self.extensions
        members["type"] = .string(self.code.uri)
        members["title"] = .string(self.title)
        members["status"] = .integer(self.status.code)
        members["detail"] = .string(self.detail)
        members["remedy"] = .string(self.remedy)
        members["field"] = self.field.map { .string($0) }
        members["instance"] = instance.map { .string($0) }
        return .object(members)
    }

    /// The response: the document as `application/problem+json`.
    public func response(from request: Request, context: some RequestContext) throws -> Response {
        let instance = (context as? PlatformRequestContext).map { "urn:prospects:request:" + $0.requestID }
        let data = try PlatformJSON.encoder().encode(self.document(instance: instance))
        var headers = self.headers
        headers[.contentType] = "application/problem+json"
        return Response(status: self.status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: data)))
    }
}
