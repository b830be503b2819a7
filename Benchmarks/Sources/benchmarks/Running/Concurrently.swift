import Synchronization

/// The same work many times, a fixed number of them at once.
enum Concurrently {
    static func run(
        _ count: Int, concurrency: Int, _ work: @escaping @Sendable (Int) async throws -> Void
    ) async throws {
        let counter = Counter()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<concurrency {
                group.addTask {
                    while let number = counter.next(below: count) { try await work(number) }
                }
            }
            try await group.waitForAll()
        }
    }

    private final class Counter: Sendable {
        private let value = Atomic(0)

        func next(below end: Int) -> Int? {
            let next = value.add(1, ordering: .relaxed).oldValue
            return next < end ? next : nil
        }
    }
}
