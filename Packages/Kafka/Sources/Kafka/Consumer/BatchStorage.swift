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

    /// Where the records are, `count` of them; good while this is.
    var start: UnsafePointer<Entry> { UnsafePointer(entries) }

    /// The record at a place below `count`.
    subscript(index: Int) -> Entry { entries[index] }

    /// Takes the records that librdkafka has read ahead, up to the first event that holds none: the caller's to look at
    /// and to destroy. Nil when there is no room or nothing left.
    ///
    /// In local variables: Swift checks each access to those of a class while it runs.
    ///
    /// - Parameter first: an event that was taken already; nil when there is none.
    func fill(from first: OpaquePointer? = nil) -> OpaquePointer? {
        var count = self.count
        defer { self.count = count }
        var last = count > 0 ? entries[count - 1] : nil
        var run = runs.count - 1
        var next = first
        while count < capacity, let event = next ?? client.nextFetched() {
            next = nil
            // One record at most: so it is in librdkafka 2.
            guard let message = rd_kafka_event_message_next(event) else {
                close(run, at: last)
                return event
            }
            if last?.message.pointee.rkt != message.pointee.rkt
                || last?.message.pointee.partition != message.pointee.partition
            {
                close(run, at: last)
                runs.append(Run(partition: TopicPartition(message.pointee), next: 0))
                run += 1
            }
            let entry = Entry(event: event, message: message, run: run)
            (entries + count).initialize(to: entry)
            last = entry
            count += 1
        }
        close(run, at: last)
        return nil
    }

    /// The last record of a run is known.
    private func close(_ run: Int, at last: Entry?) {
        guard let last else { return }
        runs[run].next = last.message.pointee.offset + 1
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
