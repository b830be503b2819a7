import Synchronization

/// What questions worked out of all reports of people, for the questions after them: until a report is added.
final class WorkedOut: Sendable {
    struct Key: Hashable {
        /// Milliseconds since 1970; the largest number for all that is recorded.
        let upTo: Int64
        let days: ClosedRange<Int32>?
    }

    private let kept = Mutex<[Key: PeopleAtoms]>([:])

    /// More than questions in use have; beyond it all are let go.
    private static let most = 32

    func atoms(_ key: Key, _ make: () -> PeopleAtoms) -> PeopleAtoms {
        if let known = kept.withLock({ $0[key] }) { return known }
        let made = make()
        kept.withLock { kept in
            if kept.count >= WorkedOut.most { kept = [:] }
            kept[key] = made
        }
        return made
    }
}
