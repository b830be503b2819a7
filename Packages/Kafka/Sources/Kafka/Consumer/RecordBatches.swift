/// The batches of a consumer, one after the other, until it is closed.
///
/// Asks for a batch only when one is wanted, so a slow reader holds back the fetching. Throws as `Consumer.nextBatch`
/// does; after an error the next turn reads on. Ends when the consumer is closed.
public struct RecordBatches: AsyncSequence, Sendable {
    fileprivate let consumer: Consumer
    fileprivate let maximum: Int

    /// Hands out the batches.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let batches: RecordBatches

        /// The next records, at least one; nil when the consumer is closed.
        public func next() async throws -> [ReceivedRecord]? {
            do {
                return try await batches.consumer.nextBatch(maximum: batches.maximum)
            } catch let error as KafkaError where error.code == .closed {
                return nil
            }
        }
    }

    /// Begins with the next record that nobody has been given yet.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(batches: self) }
}

extension Consumer {
    /// The records as a sequence of batches, each of at most `maximum` records.
    public nonisolated func batches(maximum: Int = 500) -> RecordBatches {
        RecordBatches(consumer: self, maximum: maximum)
    }
}
