internal import CRDKafka

extension Client {
    /// Makes one of librdkafka's transactional calls, which wait for the coordinator, and throws what it answers.
    func transact(
        _ operation: KafkaError.Operation,
        _ call: @escaping @Sendable (OpaquePointer) throws(KafkaError) -> OpaquePointer?
    ) async throws {
        let place = KafkaError.Place(operation)
        try await blocking(at: place) { client in
            guard let failure = try call(client.instance) else { return }
            throw client.transactionError(consuming: failure, at: place)
        }
    }

    /// An answer to a transactional call; after the client has failed for good always the cause of that.
    private func transactionError(consuming failure: OpaquePointer, at place: KafkaError.Place) -> KafkaError {
        let error = KafkaError(consuming: failure, at: place)
        return error.isFatal || error.code == .wrongState ? fatalError(at: place) ?? error : error
    }
}
