internal import CRDKafka

/// librdkafka's list of partitions with offsets, destroyed with its owner.
///
/// The library notes in its entries what it knows of a partition; a list that outlived its instance would hold it up.
struct PartitionList: ~Copyable {
    let pointer: UnsafeMutablePointer<rd_kafka_topic_partition_list_t>?

    /// A list of these partitions with librdkafka's numbers for where to read or commit.
    ///
    /// Throws `.invalidArgument` for a topic's name or a partition that cannot exist.
    init(_ offsets: [TopicPartition: Int64], at operation: KafkaError.Operation) throws(KafkaError) {
        pointer = try Client.makeList(Array(offsets.keys), at: operation)
        for index in 0..<Int(pointer?.pointee.cnt ?? 0) {
            guard let entry = pointer?.pointee.elems?[index] else { continue }
            pointer?.pointee.elems?[index].offset = offsets[TopicPartition(entry)] ?? Int64(RD_KAFKA_OFFSET_INVALID)
        }
    }

    /// A list of these partitions without offsets.
    init(_ partitions: some Collection<TopicPartition>, at operation: KafkaError.Operation) throws(KafkaError) {
        pointer = try Client.makeList(Array(partitions), at: operation)
    }

    deinit {
        if let pointer { rd_kafka_topic_partition_list_destroy(pointer) }
    }

    /// The entries, good while this is.
    var entries: UnsafeBufferPointer<rd_kafka_topic_partition_t> { Client.entries(of: pointer) }
}

extension Client {
    /// What a call says of single partitions of a list; empty when all went well.
    func failures(
        in entries: UnsafeBufferPointer<rd_kafka_topic_partition_t>, at operation: KafkaError.Operation
    ) -> [TopicPartition: KafkaError] {
        var failures: [TopicPartition: KafkaError] = [:]
        for entry in entries where entry.err != RD_KAFKA_RESP_ERR_NO_ERROR {
            let partition = TopicPartition(entry)
            let place = KafkaError.Place(operation, topic: partition.topic, partition: partition.partition)
            failures[partition] = error(entry.err, at: place)
        }
        return failures
    }
}
