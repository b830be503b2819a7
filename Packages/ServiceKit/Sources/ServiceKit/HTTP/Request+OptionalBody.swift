public import Hummingbird
import NIOCore

extension Request {
    /// The body as JSON; `nil` when there is none, where an operation can do without.
    public func decodeIfAny<Body: Decodable>(
        _ type: Body.Type, context: PlatformRequestContext
    ) async throws -> Body? {
        var request = self
        let buffer = try await request.collectBody(upTo: context.maxUploadSize)
        guard buffer.readableBytes > 0 else { return nil }
        return try await request.decode(as: type, context: context)
    }
}
