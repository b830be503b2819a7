extension Consumer {
    /// Reads these partitions from these offsets from now on, and no others.
    ///
    /// Replaces what was assigned before; records of the former assignment do not arrive any more, and nothing is paused.
    /// An empty assignment reads nothing. Throws a `KafkaError`: `.invalidArgument` for a name, partition or offset that
    /// cannot exist, `.wrongState` for a member of a group, `.closed`. Whether topic, partition and offset do exist is
    /// found while reading. A topic whose description is forbidden to us stays silent there (librdkafka 2.0.2):
    /// `partitionCount(of:)` tells.
    public func assign(_ places: [TopicPartition: StartOffset]) throws {
        let offsets = try check(places, at: .assigning)
        guard !isGroupMember else {
            let message = "the group assigns the partitions of its members"
            throw KafkaError(code: .wrongState, message: message, place: .init(.assigning))
        }
        let held = partitions.paused
        if !held.isEmpty { try client.setPaused(false, held) }
        try client.assign(offsets)
        partitions = ReadPartitions()
        partitions.add(offsets)
        failure = nil
    }

    /// The partitions that are read, whether chosen or given by the group.
    public var assignment: Set<TopicPartition> { partitions.all }

    /// The partitions of `assignment` whose records are held back.
    public var paused: Set<TopicPartition> { partitions.paused }

    /// The offset of the next record of a partition that will be handed out.
    ///
    /// Nil for a partition that is not read, and as long as only the broker knows where reading starts.
    public func position(of partition: TopicPartition) -> Int64? {
        partitions.next(partition).flatMap { $0 < 0 ? nil : $0 }
    }

    /// Goes on elsewhere in partitions that are read, for a member of a group until it gives them back.
    ///
    /// What was read ahead is dropped: the next record of the partition is the one at the place. A paused partition stays
    /// paused. Throws a `KafkaError`: `.wrongState` for a partition that is not read, `.invalidArgument`, `.timedOut`,
    /// `.closed`.
    public func seek(to places: [TopicPartition: StartOffset]) async throws {
        let offsets = try check(places, at: .seeking)
        try checkAreRead(offsets.keys, at: .seeking)
        try await move(to: offsets)
    }

    /// Holds back the records of partitions that are read, until `resume`.
    ///
    /// Throws a `KafkaError`: `.wrongState` for a partition that is not read, `.closed`.
    public func pause(_ held: Set<TopicPartition>) throws {
        _ = try check([:], at: .pausing)
        try checkAreRead(held, at: .pausing)
        try client.setPaused(true, held)
        partitions.setPaused(true, held)
    }

    /// Lets the records of paused partitions come again, from where they stopped or where `seek` went meanwhile.
    ///
    /// A partition that is not paused stays as it is. Throws a `KafkaError`: `.wrongState` for a partition that is not
    /// read, `.timedOut`, `.closed`.
    public func resume(_ held: Set<TopicPartition>) async throws {
        _ = try check([:], at: .pausing)
        try checkAreRead(held, at: .pausing)
        let resumed = held.filter { partitions.isPaused($0) }
        guard !resumed.isEmpty else { return }
        try client.setPaused(false, resumed)
        partitions.setPaused(false, resumed)
        // To be told where: librdkafka may have read on between a seek and the pause.
        try await move(to: offsets(of: resumed))
    }

    private func offsets(of partitions: Set<TopicPartition>) -> [TopicPartition: Int64] {
        let next = partitions.compactMap { partition in self.partitions.next(partition).map { (partition, $0) } }
        return Dictionary(uniqueKeysWithValues: next)
    }

    private func move(to offsets: [TopicPartition: Int64]) async throws {
        guard isGroupMember else {
            let running = offsets.filter { !partitions.isPaused($0.key) }
            if !running.isEmpty { try client.restart(running, at: .seeking) }
            for (partition, next) in offsets { partitions.move(partition, to: next) }
            return
        }
        await takeTurn()
        defer { endTurn() }
        try checkAreRead(offsets.keys, at: .seeking)
        // The group's committed offset is no place to go to; there librdkafka goes by itself.
        let running = offsets.filter { !partitions.isPaused($0.key) && $0.value != ReadPartitions.committed }
        if !running.isEmpty {
            try await client.blocking(at: .init(.seeking)) { try $0.seek(running, at: .seeking) }
        }
        for (partition, next) in offsets { partitions.move(partition, to: next) }
    }

    /// librdkafka's numbers for these places, while the consumer is open.
    private func check(
        _ places: [TopicPartition: StartOffset], at operation: KafkaError.Operation
    ) throws -> [TopicPartition: Int64] {
        guard phase == .open else { throw KafkaError.closed(at: .init(operation)) }
        var offsets: [TopicPartition: Int64] = [:]
        for (partition, start) in places { offsets[partition] = try start.raw(of: partition, at: operation) }
        return offsets
    }

    private func checkAreRead(
        _ partitions: some Sequence<TopicPartition>, at operation: KafkaError.Operation
    ) throws {
        guard let missing = self.partitions.missing(of: partitions) else { return }
        let place = KafkaError.Place(operation, topic: missing.topic, partition: missing.partition)
        throw KafkaError(code: .wrongState, message: "this partition is not read here", place: place)
    }
}
