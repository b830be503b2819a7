public import Hummingbird
public import Logging
public import ServiceLifecycle

/// An HTTP server as a service that says on which port it really listens.
///
/// A connection on which nothing comes for two minutes is closed, unless an answer is being made. A graceful
/// shutdown stops accepting, finishes the requests in hand and closes idle connections.
public struct HTTPService<Responder: HTTPResponder>: Service
where Responder.Context: InitializableFromSource<ApplicationRequestContextSource> {
    private let application: Application<Responder>
    private let bound: OneShot<Int>

    /// A server. It listens once it runs.
    ///
    /// - Parameters:
    ///   - responder: what answers, from ``HTTPConventions/makeResponder(for:)``.
    ///   - host: the address to listen on.
    ///   - port: the port; 0 takes a free one.
    ///   - logger: the logger of the server and its requests.
    public init(responder: Responder, host: String, port: Int, logger: Logger) {
        let bound = OneShot<Int>()
        self.bound = bound
        self.application = Application(
            responder: responder,
            server: .http1(configuration: .init(idleTimeout: .seconds(120))),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
            onServerRunning: { channel in
                guard let port = channel.localAddress?.port else { return }
                logger.info(
                    "listening",
                    metadata: ["host": .string(host), "port": .stringConvertible(port)]
                )
                bound.complete(.success(port))
            },
            logger: logger
        )
    }

    /// The port that the server listens on, as soon as it does.
    ///
    /// - Throws: what stopped the server before it listened, or `CancellationError`.
    public func boundPort() async throws -> Int {
        try await self.bound.value()
    }

    /// Serves until the service group shuts down.
    public func run() async throws {
        do {
            try await self.application.run()
            self.bound.complete(.failure(CancellationError()))
        } catch {
            self.bound.complete(.failure(error))
            throw error
        }
    }
}

extension HTTPService: CustomStringConvertible {
    /// The name in the log.
    public var description: String { "HTTP" }
}
