import Domain
import Foundation
import Synchronization

/// Ends this process as a power cut does: at a point, when it is come to for the n-th time.
final class Crash: Sendable {
    struct Plan: Codable, Sendable, CustomStringConvertible {
        let point: CrashPoint
        /// Counted from 1, since the start of the process.
        let occurrence: Int

        var description: String { "\(point) (\(occurrence))" }
    }

    private let point: CrashPoint?
    private let remaining: Atomic<Int>

    init(_ plan: Plan?) {
        point = plan?.point
        remaining = Atomic(plan?.occurrence ?? 0)
    }

    /// Does not return where the plan says so.
    func pass(_ step: CrashPoint.Step, _ service: ServiceName) {
        if isDue(step, service) { end() }
    }

    /// Counts; whether this is where the process has to end.
    func isDue(_ step: CrashPoint.Step, _ service: ServiceName) -> Bool {
        guard point == CrashPoint(step: step, service: service) else { return false }
        return remaining.subtract(1, ordering: .relaxed).newValue == 0
    }

    func end() -> Never {
        kill(getpid(), SIGKILL)
        while true { pause() }
    }
}
