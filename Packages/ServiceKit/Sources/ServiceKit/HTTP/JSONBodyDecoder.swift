import Foundation
import HTTPTypes
public import Hummingbird

/// Reads JSON bodies so that each mistake becomes a ``Problem`` with the path of the field.
public struct JSONBodyDecoder: RequestDecoder {
    /// Reads the body as JSON. Another declared media type is a 415, invalid JSON or a wrong shape a 400.
    public func decode<T: Decodable>(
        _ type: T.Type,
        from request: Request,
        context: some RequestContext
    ) async throws -> T {
        if let contentType = request.headers[.contentType], !Self.isJSON(contentType) {
            throw Problem(
                .unsupportedMediaType,
                status: .unsupportedMediaType,
                detail: "The body is declared as \(contentType).",
                field: "Content-Type",
                remedy: "Send JSON with Content-Type: application/json."
            )
        }
        let buffer = try await request.body.collect(upTo: context.maxUploadSize)
        do {
            return try PlatformJSON.decoder().decode(type, from: Data(buffer.readableBytesView))
        } catch let error as DecodingError {
            throw Problem(decoding: error)
        }
    }

    private static func isJSON(_ contentType: String) -> Bool {
        let type = contentType.prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
        return type == "application/json" || (type.hasPrefix("application/") && type.hasSuffix("+json"))
    }
}
