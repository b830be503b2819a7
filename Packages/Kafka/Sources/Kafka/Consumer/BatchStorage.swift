internal import CRDKafka

/// The events of one hand-over, kept until nobody looks at their bytes any more.
///
/// `@unchecked Sendable`: it is filled before anybody else sees it and never changed afterwards; librdkafka's events may
/// be read and destroyed on any thread. Their instance is kept by `Client.enter` until they are gone.
final class BatchStorage: @unchecked Sendable {
    /// A record: the event that owns it, and the run that it belongs to.
    struct Entry {
        let event: OpaquePointer
        let message: UnsafePointer<rd_kafka_message_t>
        let run: Int
    }

    /// Records of one partition that follow each other.
    struct Run {
        let partition: TopicPartition
        /// The offset after the last of them.
        var next: Int64
    }

    private let client: Client
    private let capacity: Int
    private let entries: UnsafeMutablePointer<Entry>
    private(set) var count = 0
    private(set) var runs: [Run] = []
    /// The ends that were reached, by partition.
    private(set) var ends: [TopicPartition: Int64] = [:]

    /// Makes room for so many records; nil when the client has ended.
    init?(client: Client, capacity: Int) {
        guard client.enter() else { return nil }
        self.client = client
        self.capacity = capacity
        entries = .allocate(capacity: capacity)
    }

    deinit {
        for index in 0..<count { rd_kafka_event_destroy(entries[index].event) }
        entries.deallocate()
        client.leave()
    }

    /// Whether there is room for no more.
    var isFull: Bool { count == capacity }

    /// The record at a place below `count`.
    subscript(index: Int) -> Entry { entries[index] }

    /// Takes over an event with its record; there must be room.
    func append(_ event: OpaquePointer, _ message: UnsafePointer<rd_kafka_message_t>) {
        let last = count - 1
        let continues =
            last >= 0 && entries[last].message.pointee.rkt == message.pointee.rkt
            && entries[last].message.pointee.partition == message.pointee.partition
        if continues {
            runs[runs.count - 1].next = message.pointee.offset + 1
        } else {
            runs.append(Run(partition: TopicPartition(message.pointee), next: message.pointee.offset + 1))
        }
        (entries + count).initialize(to: Entry(event: event, message: message, run: runs.count - 1))
        count += 1
    }

    /// Notes that a partition has been read to its end.
    func append(end offset: Int64, of partition: TopicPartition) { ends[partition] = offset }

    /// Copies every record.
    func copies() -> [ReceivedRecord] {
        (0..<count).map { index in
            let entry = entries[index]
            return ReceivedRecord(copying: entry.message, topic: runs[entry.run].partition.topic)
        }
    }
}

extension TopicPartition {
    /// Where a message was read from.
    fileprivate init(_ message: rd_kafka_message_t) {
        let topic = message.rkt.flatMap { rd_kafka_topic_name($0) }.map { String(cString: $0) }
        self.init(topic: topic ?? "", partition: Int(message.partition))
    }
}
