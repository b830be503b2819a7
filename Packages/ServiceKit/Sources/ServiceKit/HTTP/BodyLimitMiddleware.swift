import HTTPTypes
import Hummingbird
import NIOCore

/// Refuses bodies above the upper bound: at once when the length is declared, otherwise as soon as the bound is
/// passed. Nothing is buffered.
struct BodyLimitMiddleware: RouterMiddleware {
    let maximumBytes: Int

    func handle(
        _ request: Request,
        context: PlatformRequestContext,
        next: (Request, PlatformRequestContext) async throws -> Response
    ) async throws -> Response {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }) {
            guard length <= self.maximumBytes else { throw Problem.contentTooLarge(limit: self.maximumBytes) }
            return try await next(request, self.limited(context))
        }
        guard request.headers[.transferEncoding] != nil else {
            return try await next(request, self.limited(context))
        }
        var request = request
        request.body = RequestBody(asyncSequence: CountedBody(base: request.body, limit: self.maximumBytes))
        return try await next(request, self.limited(context))
    }

    private func limited(_ context: PlatformRequestContext) -> PlatformRequestContext {
        var context = context
        context.maxUploadSize = min(context.maxUploadSize, self.maximumBytes)
        return context
    }
}

/// A body that fails once more bytes than the limit have come.
private struct CountedBody: AsyncSequence, Sendable {
    typealias Element = ByteBuffer

    let base: RequestBody
    let limit: Int

    struct Iterator: AsyncIteratorProtocol {
        var base: RequestBody.AsyncIterator
        var left: Int
        let limit: Int

        mutating func next() async throws -> ByteBuffer? {
            guard let buffer = try await self.base.next() else { return nil }
            self.left -= buffer.readableBytes
            guard self.left >= 0 else { throw Problem.contentTooLarge(limit: self.limit) }
            return buffer
        }
    }

    func makeAsyncIterator() -> Iterator {
        Iterator(base: self.base.makeAsyncIterator(), left: self.limit, limit: self.limit)
    }
}
