import Synchronization

/// The checks of a process: what must work before it should be given requests.
public final class HealthChecks: Sendable {
    private let checks = Mutex<[HealthCheck]>([])
    private let timeout: Duration

    /// An empty list, which is ready.
    ///
    /// - Parameter timeout: how long one check may take before it is cancelled and counts as failing.
    public init(timeout: Duration = .seconds(2)) {
        self.timeout = timeout
    }

    /// Adds a check; one of the same name is replaced.
    public func add(_ check: HealthCheck) {
        self.checks.withLock { checks in
            checks.removeAll { $0.name == check.name }
            checks.append(check)
        }
    }

    /// Adds a named check; one of the same name is replaced.
    public func add(_ name: String, check: @escaping @Sendable () async throws -> HealthCheck.Outcome) {
        self.add(HealthCheck(name, check: check))
    }

    /// Runs all checks at the same time.
    public func report() async -> HealthReport {
        let checks = self.checks.withLock { $0 }
        let timeout = self.timeout
        let outcomes = await withTaskGroup(of: (name: String, outcome: HealthCheck.Outcome).self) { group in
            for check in checks {
                group.addTask { (check.name, await Self.run(check, timeout: timeout)) }
            }
            var outcomes: [(name: String, outcome: HealthCheck.Outcome)] = []
            for await outcome in group { outcomes.append(outcome) }
            return outcomes
        }
        return HealthReport(outcomes)
    }

    private static func run(_ check: HealthCheck, timeout: Duration) async -> HealthCheck.Outcome {
        await withTaskGroup(of: HealthCheck.Outcome?.self) { group in
            group.addTask {
                do {
                    return try await check.check()
                } catch is CancellationError {
                    return nil
                } catch {
                    return .failing("\(error)")
                }
            }
            group.addTask {
                try? await Task.sleep(for: timeout)
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first ?? .failing("no answer within \(timeout)")
        }
    }
}
