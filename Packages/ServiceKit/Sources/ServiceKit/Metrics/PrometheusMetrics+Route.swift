import Hummingbird

extension PrometheusMetrics {
    /// Adds `GET /metrics`.
    ///
    /// - Parameter measure: takes the measurements that are made only when somebody asks.
    public func addRoutes(
        to routes: Routes,
        measure: @escaping @Sendable () async throws -> Void = {}
    ) {
        routes.get("/metrics", access: .open, .metrics) { _, _ in
            try await measure()
            return Response(
                status: .ok,
                headers: [.contentType: PrometheusText.contentType],
                body: .init(byteBuffer: ByteBuffer(string: self.render()))
            )
        }
    }
}
