internal import CRDKafka

extension MockCluster {
    /// Disconnects a broker's clients and lets none in; nil does so to all brokers. Leaders stay where they are.
    ///
    /// A broker that is down already stays so. Its port is kept for it: throws `.systemResource` if somebody else got
    /// the port in the instant between.
    public func takeDown(broker: Int? = nil) throws {
        for number in broker.map({ [$0] }) ?? Array(1...bootstrapServers.count) {
            try steer { _, cluster, down in
                guard down[number] == nil else { return RD_KAFKA_RESP_ERR_NO_ERROR }
                let result = rd_kafka_mock_broker_set_down(cluster, Int32(clamping: number))
                if result == RD_KAFKA_RESP_ERR_NO_ERROR { down[number] = try ReservedPort(port(of: number)) }
                return result
            }
        }
    }

    /// Lets clients in again; nil does so for all brokers.
    ///
    /// A broker that is not down stays as it is.
    public func bringUp(broker: Int? = nil) throws {
        for number in broker.map({ [$0] }) ?? Array(1...bootstrapServers.count) {
            try steer { _, cluster, down in
                // The port is released when the broker listens again, not before.
                guard let port = down.removeValue(forKey: number) else { return RD_KAFKA_RESP_ERR_NO_ERROR }
                return withExtendedLifetime(port) {
                    rd_kafka_mock_broker_set_up(cluster, Int32(clamping: number))
                }
            }
        }
    }

    private func port(of broker: Int) -> UInt16 {
        guard bootstrapServers.indices.contains(broker - 1) else { return 0 }
        return bootstrapServers[broker - 1].split(separator: ":").last.flatMap { UInt16($0) } ?? 0
    }

    /// Delays every answer of a broker by this time, in whole milliseconds; nil does so to all brokers.
    public func setRoundTripTime(_ time: Duration, broker: Int? = nil) throws {
        let (seconds, attoseconds) = time.components
        let milliseconds = Int32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000)
        try steer { _, cluster in rd_kafka_mock_broker_set_rtt(cluster, Int32(clamping: broker ?? -1), milliseconds) }
    }

    /// What a coordinator looks after.
    public enum Coordinated: String, Sendable {
        /// A consumer group, by its group id.
        case group
        /// A transactional producer, by its transactional id.
        case transaction
    }

    /// Makes a broker the coordinator of a group or a transactional id.
    public func moveCoordinator(of kind: Coordinated, _ key: String, to broker: Int) throws {
        try steer { _, cluster in rd_kafka_mock_coordinator_set(cluster, kind.rawValue, key, Int32(clamping: broker)) }
    }
}
