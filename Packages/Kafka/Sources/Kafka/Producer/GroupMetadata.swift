internal import CRDKafka

/// Says which consumer group, and which member of it in which generation, has read the records behind some offsets.
///
/// Made by the consumer that read them, given to the producer that commits their offsets in its transaction. A member
/// that has lost its partitions meanwhile is refused by the brokers: so it stays current for one generation only.
public struct GroupMetadata: Sendable, Hashable {
    /// As librdkafka writes it; a value, so that no pointer outlives its client.
    private let serialized: [UInt8]

    /// Names a group of which nobody is a member: for consumers that choose their partitions themselves.
    ///
    /// Throws a `KafkaError` with `.invalidArgument` for a name that is empty or holds a NUL.
    public init(group: String) throws {
        guard !group.isEmpty, !group.utf8.contains(0) else {
            throw KafkaError.invalidArgument("the group's name is empty or holds a NUL", at: .init(.sendingOffsets))
        }
        try self.init(consuming: rd_kafka_consumer_group_metadata_new(group))
    }

    /// Takes over what librdkafka made; nil is a client without a group.
    init(consuming pointer: OpaquePointer?) throws(KafkaError) {
        let place = KafkaError.Place(.sendingOffsets)
        guard let pointer else { throw .invalidArgument("the consumer has no group", at: place) }
        defer { rd_kafka_consumer_group_metadata_destroy(pointer) }
        var bytes: UnsafeMutableRawPointer?
        var size = 0
        if let failure = rd_kafka_consumer_group_metadata_write(pointer, &bytes, &size) {
            throw KafkaError(consuming: failure, at: place)
        }
        defer { rd_kafka_mem_free(nil, bytes) }
        serialized = [UInt8](copying: bytes, count: size) ?? []
    }

    /// Lends it to a call in librdkafka's form.
    func withPointer<Result>(_ body: (OpaquePointer?) throws(KafkaError) -> Result) throws(KafkaError) -> Result {
        var pointer: OpaquePointer?
        if let failure = rd_kafka_consumer_group_metadata_read(&pointer, serialized, serialized.count) {
            throw KafkaError(consuming: failure, at: .init(.sendingOffsets))
        }
        defer { rd_kafka_consumer_group_metadata_destroy(pointer) }
        return try body(pointer)
    }
}
