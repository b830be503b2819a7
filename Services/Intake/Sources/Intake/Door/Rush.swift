import Synchronization

/// Lets those who are at the door go first. On the last day of a period everybody sends at once: then a receipt now is
/// worth more than a verdict a moment earlier, and judging takes short pauses, never a rest.
final class Rush: Sendable {
    /// So many at once are a rush.
    private static let crowd = 32
    private static let pause = Duration.milliseconds(200)

    private let atTheDoor = Atomic(0)

    /// Counts somebody who is at the door as long as the body takes.
    func counting<Value>(_ body: () async throws -> Value) async rethrows -> Value {
        atTheDoor.add(1, ordering: .relaxed)
        defer { atTheDoor.subtract(1, ordering: .relaxed) }
        return try await body()
    }

    /// Waits a moment where there is a rush. Throws `CancellationError` when the wait is broken off.
    func letPass() async throws {
        guard atTheDoor.load(ordering: .relaxed) >= Self.crowd else { return }
        try await Task.sleep(for: Self.pause)
    }
}
