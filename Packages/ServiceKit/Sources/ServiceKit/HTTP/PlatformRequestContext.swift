public import Foundation
public import Hummingbird
import NIOCore

/// What every handler of the platform knows about its request.
public struct PlatformRequestContext: RequestContext {
    /// What Hummingbird keeps: logger, parameters of the path, route.
    public var coreContext: CoreRequestContextStorage
    /// The id of the request, which the response carries as `X-Request-Id` and each log line as a field.
    public internal(set) var requestID: String
    /// The W3C trace context that what this request records carries: that of the request's span, or the caller's own
    /// when tracing is off.
    public internal(set) var traceParent: String?
    /// The largest body, in bytes, that is decoded as a whole. A handler that reads the body as a stream is bound
    /// by `http.maximum-upload-bytes` instead.
    public var maxUploadSize: Int = 2 * 1024 * 1024

    /// Who is at the other end of the connection; a proxy, where there is one.
    let remoteAddress: SocketAddress?
    private let exchange = Exchange()

    /// Made by the server for each request.
    public init(source: ApplicationRequestContextSource) {
        self.coreContext = CoreRequestContextStorage(source: source)
        self.remoteAddress = source.channel.remoteAddress
        self.requestID = UUID().uuidString.lowercased()
    }

    /// Who sends the request, when it carried a known access key or token.
    public internal(set) var identity: Identity? {
        get { self.exchange.identity }
        nonmutating set { self.exchange.identity = newValue }
    }

    /// How far the caller may see, where the address is not open.
    var grant: Access.Grant? {
        get { self.exchange.grant }
        nonmutating set { self.exchange.grant = newValue }
    }

    /// Reads JSON bodies; mistakes become problems.
    public var requestDecoder: JSONBodyDecoder { JSONBodyDecoder() }

    /// Writes JSON bodies: sorted keys, ISO 8601 dates.
    public var responseEncoder: JSONEncoder { PlatformJSON.encoder() }
}

extension PlatformRequestContext {
    /// The template of the route, such as `/activities/{id}`.
    var route: String {
        guard let path = self.endpointPath, path != RouteTable.unmatched else { return "unmatched" }
        return path
    }

    /// A parameter of the path, with percent escapes decoded.
    ///
    /// - Throws: ``Problem`` 400 when it cannot be decoded.
    public func pathParameter(_ name: String) throws -> String {
        guard let value = self.coreContext.parameters.get(name)?.removingPercentEncoding, !value.isEmpty else {
            throw Problem(
                .invalidParameter,
                status: .badRequest,
                detail: "The \(name) in the address is not valid UTF-8 in percent escapes.",
                field: name,
                remedy: "Correct the address."
            )
        }
        return value
    }
}
