/// The metrics of a client, by the names under which they are found in swift-metrics.
///
/// All carry the labels `client` (`KafkaConfiguration.clientID`) and `kind` (`producer`, `consumer`, `admin`), and those
/// that are named here. Written every `KafkaConfiguration.statisticsInterval`, but for `errors`, which needs none.
public enum KafkaMetric: String, Sendable, CaseIterable {
    /// Gauge: records that wait for their acknowledgement.
    case queuedRecords = "kafka_queued_records"
    /// Gauge: bytes of the records that wait for their acknowledgement.
    case queuedBytes = "kafka_queued_bytes"
    /// Counter: records that were sent.
    case sentRecords = "kafka_sent_records_total"
    /// Counter: bytes of the records that were sent.
    case sentBytes = "kafka_sent_bytes_total"
    /// Counter: records that were received.
    case receivedRecords = "kafka_received_records_total"
    /// Counter: bytes of the records that were received.
    case receivedBytes = "kafka_received_bytes_total"
    /// Gauge: brokers to which there is a connection.
    case connectedBrokers = "kafka_connected_brokers"
    /// Gauge, in seconds, by `broker` and `quantile` (`0.5`, `0.99`): from a request to its answer.
    case roundTrip = "kafka_round_trip_seconds"
    /// Gauge, in seconds, by `broker` and `quantile`: how long records waited for their request.
    case queueing = "kafka_queueing_seconds"
    /// Gauge, in seconds, by `broker`: the longest time for which a quota held up an answer.
    case throttle = "kafka_throttle_seconds"
    /// Counter, by `broker`: requests that could not be sent, answered or awaited.
    case requestErrors = "kafka_request_errors_total"
    /// Counter, by `broker`: requests that were sent again.
    case retries = "kafka_request_retries_total"
    /// Gauge, by `topic` and `partition`: records that were read ahead.
    case readAhead = "kafka_read_ahead_records"
    /// Gauge, by `topic` and `partition`: offsets from what the group has committed to the end.
    case lag = "kafka_consumer_lag_records"
    /// Gauge: partitions that are assigned by the group.
    case assignedPartitions = "kafka_group_assigned_partitions"
    /// Counter: rebalances of the group.
    case rebalances = "kafka_group_rebalances_total"
    /// Counter, by `code`: errors that librdkafka reported, also those that it overcomes by itself.
    case errors = "kafka_errors_total"
}
