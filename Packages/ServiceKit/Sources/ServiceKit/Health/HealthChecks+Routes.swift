import Hummingbird

extension HealthChecks {
    /// Adds `GET /health/live`, which answers 200 as long as the process runs, and `GET /health/ready`, which
    /// answers 200 or 503 with the outcome of each check.
    public func addRoutes(to routes: Routes) {
        routes.get("/health/live", access: .open, .live) { _, _ in
            ["status": "live"]
        }
        routes.get("/health/ready", access: .open, .ready) { request, context in
            let report = await self.report()
            var response = try context.responseEncoder.encode(report, from: request, context: context)
            response.status = report.isReady ? .ok : .serviceUnavailable
            return response
        }
    }
}
