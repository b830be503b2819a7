/// Tells one waiting task that there is something new. A signal given while nobody waits is kept, once.
public struct Signal: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    public init() {
        (stream, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    public func give() { continuation.yield() }

    /// Waits for the next signal. Throws `CancellationError` when the task is cancelled.
    public func wait() async throws {
        var iterator = stream.makeAsyncIterator()
        guard await iterator.next() != nil else { throw CancellationError() }
    }
}
