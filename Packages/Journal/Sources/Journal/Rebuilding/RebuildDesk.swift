import EventLog
public import Foundation
public import ServiceLifecycle
import Synchronization

/// Rebuilds the tables of a running service when its operator asks for it, one rebuild at a time.
public final class RebuildDesk: Service {
    /// What an operator sees of it.
    public struct Status: Sendable, Codable, Hashable {
        public enum State: String, Sendable, Codable, CaseIterable { case idle, running, done, failed }

        public var state = State.idle
        /// Events replayed, and how many there are, of the last rebuild.
        public var done: Int64 = 0
        public var total: Int64 = 0
        public var startedAt: Date?
        public var endedAt: Date?
        /// Why it failed.
        public var error: String?
    }

    private let rebuild: TableRebuild
    private let now: @Sendable () -> Date
    private let current = Mutex(Status())
    private let asked = Signal()

    public init(_ rebuild: TableRebuild, now: @escaping @Sendable () -> Date = { .now }) {
        self.rebuild = rebuild
        self.now = now
    }

    public var status: Status { current.withLock { $0 } }

    /// Asks for a rebuild; `false` when one is under way.
    public func start() -> Bool {
        let isNew = current.withLock { status in
            guard status.state != .running else { return false }
            status = Status(state: .running, startedAt: now())
            return true
        }
        if isNew { asked.give() }
        return isNew
    }

    public func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                try await self.asked.wait()
                await self.work()
            }
        }
    }

    private func work() async {
        let outcome: Result<Int64, any Error>
        do {
            outcome = .success(
                try await rebuild.run { progress in
                    self.current.withLock { ($0.done, $0.total) = (progress.done, progress.total) }
                })
        } catch {
            outcome = .failure(error)
        }
        current.withLock { status in
            status.endedAt = now()
            switch outcome {
            case .success(let events): (status.state, status.done, status.total) = (.done, events, events)
            case .failure(let error): (status.state, status.error) = (.failed, "\(error)")
            }
        }
    }
}
