import Domain

/// A moment of a service's work at which a process can end.
struct CrashPoint: Hashable, Codable, Sendable, CustomStringConvertible {
    let step: Step
    let service: ServiceName

    /// In the order of the work: each stands between two things that become durable one after the other.
    enum Step: String, Codable, CaseIterable {
        /// Decided, not committed.
        case decided
        /// Committed, and the one who gave the command not told.
        case committed
        /// Committed, not published.
        case publishing
        /// Some of what is published together is in the log.
        case partlyPublished
        /// In the log, and the publisher does not know.
        case published
        /// Read, not handled.
        case read
        /// Handled together with its position, and nothing after it read.
        case handled
    }

    static let all: [CrashPoint] = Step.allCases.flatMap { step in
        step.services.map { CrashPoint(step: step, service: $0) }
    }

    var description: String { "\(service.rawValue) \(step.rawValue)" }
}

extension CrashPoint.Step {
    /// Who comes to it: intake takes commands, portfolio reads and publishes, analytics only reads.
    fileprivate var services: [ServiceName] {
        switch self {
        case .decided: [.intake, .portfolio, .analytics]
        case .committed: [.intake]
        case .publishing, .partlyPublished, .published: [.intake, .portfolio]
        case .read, .handled: [.portfolio, .analytics]
        }
    }
}
