/// What a producer knows of its transaction beside librdkafka.
///
/// librdkafka notices a record that it took and could not deliver, but not one that it never took. A transaction must
/// not be committed without either, so the second is remembered here. No I/O.
struct TransactionState {
    /// Whether a transaction has begun and is neither committed nor aborted.
    private(set) var isOpen = false
    private var missing: KafkaError?

    /// A transaction has begun.
    mutating func begin() { self = TransactionState(isOpen: true) }

    /// The transaction was committed or aborted.
    mutating func end() { self = TransactionState() }

    /// A record of the transaction will not be written; returns the error as one that requires an abort.
    mutating func miss(_ error: KafkaError) -> KafkaError {
        guard isOpen, !error.isFatal else { return error }
        let abortable = KafkaError(
            code: error.code, message: error.message, place: error.place, isRetriable: false, requiresAbort: true)
        if missing == nil { missing = abortable }
        return abortable
    }

    /// Throws an error that requires an abort when a record of the transaction is missing.
    func checkComplete() throws(KafkaError) {
        guard let missing else { return }
        throw KafkaError(
            code: missing.code, message: "a record of the transaction was not sent: \(missing.message)",
            place: .init(.committingTransaction, topic: missing.place.topic, partition: missing.place.partition),
            isRetriable: false, requiresAbort: true)
    }

    private init(isOpen: Bool) { self.isOpen = isOpen }

    /// No transaction.
    init() {}
}
