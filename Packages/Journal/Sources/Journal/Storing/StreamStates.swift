import Domain

/// The folded states of the streams that were used lately, so that a command does not read its history again.
struct StreamStates {
    struct Key: Hashable {
        let decider: ObjectIdentifier
        let stream: StreamID
    }

    struct Entry {
        var version: Int
        var state: any Sendable
    }

    private var entries: [Key: Entry] = [:]
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    subscript(key: Key) -> Entry? { entries[key] }

    /// Keeps entries; forgets everything first when there would be too many: what is forgotten is folded again.
    mutating func merge(_ new: [Key: Entry]) {
        if entries.count + new.count > limit { entries.removeAll(keepingCapacity: true) }
        entries.merge(new) { _, new in new }
    }

    mutating func removeAll() { entries.removeAll() }
}
