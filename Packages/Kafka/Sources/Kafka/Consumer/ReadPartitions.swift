internal import CRDKafka

/// What a consumer reads at the moment, how far it has come in each partition, and which of them are held back.
///
/// Offsets are librdkafka's numbers: below 0 stands for a place that only the broker knows, such as the beginning.
struct ReadPartitions {
    /// Where the group's committed offset is.
    static let committed = Int64(RD_KAFKA_OFFSET_INVALID)

    /// Where a group starts that has not committed an offset; librdkafka's error when there is no such place.
    static func start(_ start: KafkaConfiguration.Group.Start) -> Int64 {
        switch start {
        case .beginning: Int64(RD_KAFKA_OFFSET_BEGINNING)
        case .end: Int64(RD_KAFKA_OFFSET_END)
        case .nowhere: committed
        }
    }

    private struct Reading {
        var next: Int64
        var isPaused = false
    }

    private var readings: [TopicPartition: Reading] = [:]

    /// All of them.
    var all: Set<TopicPartition> { Set(readings.keys) }

    /// Those that are held back.
    var paused: Set<TopicPartition> { Set(readings.filter(\.value.isPaused).keys) }

    /// Those of `partitions` that are not read.
    func missing(of partitions: some Sequence<TopicPartition>) -> TopicPartition? {
        partitions.first { readings[$0] == nil }
    }

    /// Where reading goes on; nil for a partition that is not read.
    func next(_ partition: TopicPartition) -> Int64? { readings[partition]?.next }

    /// Whether a partition is held back.
    func isPaused(_ partition: TopicPartition) -> Bool { readings[partition]?.isPaused == true }

    /// Partitions to read from now on, none of them held back.
    mutating func add(_ partitions: [TopicPartition: Int64]) {
        for (partition, next) in partitions { readings[partition] = Reading(next: next) }
    }

    /// Partitions that are read no more.
    mutating func remove(_ partitions: some Sequence<TopicPartition>) {
        for partition in partitions { readings[partition] = nil }
    }

    /// Reading goes on here. A partition that is not read stays unknown.
    mutating func move(_ partition: TopicPartition, to next: Int64) { readings[partition]?.next = next }

    /// Everything before `end` has been read, also what was no record.
    mutating func advance(_ partition: TopicPartition, to end: Int64) {
        guard let next = readings[partition]?.next, next < end else { return }
        readings[partition]?.next = end
    }

    /// Records of these partitions are held back, or come again.
    mutating func setPaused(_ isPaused: Bool, _ partitions: some Sequence<TopicPartition>) {
        for partition in partitions { readings[partition]?.isPaused = isPaused }
    }
}

extension StartOffset {
    /// The number by which librdkafka knows this start.
    func raw(of partition: TopicPartition, at operation: KafkaError.Operation) throws(KafkaError) -> Int64 {
        switch self {
        case .beginning: return Int64(RD_KAFKA_OFFSET_BEGINNING)
        case .end: return Int64(RD_KAFKA_OFFSET_END)
        case .offset(let offset):
            guard offset >= 0 else {
                let place = KafkaError.Place(operation, topic: partition.topic, partition: partition.partition)
                throw .invalidArgument("\(offset) is not an offset", at: place)
            }
            return offset
        }
    }
}
