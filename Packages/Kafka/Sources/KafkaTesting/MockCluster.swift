internal import CRDKafka
internal import Kafka
internal import Synchronization

/// librdkafka's mock cluster: brokers inside this process that speak Kafka's protocol over TCP on 127.0.0.1.
///
/// Other processes can join. Everything is in memory, about 5 MiB per partition, of which the oldest goes first. It
/// knows no administration and creates topics of four partitions on demand when a client allows that. It does not
/// refuse duplicates or isolate transactions: it tests clients, not durability.
///
/// Closed by `close` or when it goes away. After that its other calls throw `.closed`.
public final class MockCluster: Sendable {
    /// Where clients find the brokers, each `127.0.0.1:port`.
    public let bootstrapServers: [String]

    private let running: Mutex<Running?>

    /// The instance that librdkafka wants for its bookkeeping, and the cluster.
    private struct Running {
        let instance: OpaquePointer
        let cluster: OpaquePointer
        var down: [Int: ReservedPort] = [:]
    }

    /// Starts a cluster; its brokers are numbered from 1.
    public init(brokers: Int = 1) throws {
        let place = KafkaError.Place(.mocking)
        let settings = rd_kafka_conf_new()
        rd_kafka_conf_set_log_cb(settings, nil)
        var reason = [CChar](repeating: 0, count: 512)
        guard let instance = rd_kafka_new(RD_KAFKA_PRODUCER, settings, &reason, reason.count) else {
            rd_kafka_conf_destroy(settings)
            throw KafkaError(code: .unknown, message: "no instance of librdkafka", place: place)
        }
        guard let count = Int32(exactly: brokers), count > 0,
            let cluster = rd_kafka_mock_cluster_new(instance, count)
        else {
            rd_kafka_destroy(instance)
            throw KafkaError(code: .invalidArgument, message: "no cluster of \(brokers) brokers", place: place)
        }
        let addresses = rd_kafka_mock_cluster_bootstraps(cluster).map { String(cString: $0) } ?? ""
        bootstrapServers = addresses.split(separator: ",").map(String.init)
        running = Mutex(Running(instance: instance, cluster: cluster))
    }

    deinit { close() }

    /// Stops the brokers. Again is harmless.
    public func close() {
        running.withLock { running in
            guard let stopped = running else { return }
            running = nil
            rd_kafka_mock_cluster_destroy(stopped.cluster)
            rd_kafka_destroy(stopped.instance)
        }
    }

    /// Makes a call on the cluster and throws what it answers if that is an error.
    func steer(_ call: (_ instance: OpaquePointer, _ cluster: OpaquePointer) -> rd_kafka_resp_err_t) throws {
        try steer { instance, cluster, _ in call(instance, cluster) }
    }

    /// Makes a call on the cluster that also changes which of its brokers are down.
    func steer(
        _ call: (_ instance: OpaquePointer, _ cluster: OpaquePointer, _ down: inout [Int: ReservedPort]) throws
            -> rd_kafka_resp_err_t
    ) throws {
        try running.withLock { state in
            guard var running = state else {
                throw KafkaError(code: .closed, message: "the mock cluster is closed", place: .init(.mocking))
            }
            defer { state = running }
            let result = try call(running.instance, running.cluster, &running.down)
            guard result != RD_KAFKA_RESP_ERR_NO_ERROR else { return }
            let message = String(cString: rd_kafka_err2str(result))
            throw KafkaError(code: .init(rawValue: result.rawValue), message: message, place: .init(.mocking))
        }
    }
}
