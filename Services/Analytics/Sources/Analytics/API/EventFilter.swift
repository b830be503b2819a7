import EventLog
import Foundation

/// Which events a reader of the stream wants.
struct EventFilter: Sendable {
    /// A whole type, or the beginning of one up to a dot: `nl.prospects.portfolio`.
    let type: String?
    /// Events recorded before are left out.
    let since: Date?

    func wants(_ event: CloudEvent) -> Bool {
        if let since, event.recordedAt < since { return false }
        guard let type else { return true }
        return event.type == type || event.type.hasPrefix(type + ".")
    }
}
