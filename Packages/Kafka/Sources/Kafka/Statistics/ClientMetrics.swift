internal import CRDKafka
internal import CoreMetrics
internal import Logging
internal import Synchronization

/// Writes the state of a client to swift-metrics.
final class ClientMetrics: Sendable {
    /// A metric with its labels.
    private struct Series: Hashable {
        let metric: KafkaMetric
        let labels: [String]
    }

    private struct Known {
        var gauges: [Series: Gauge] = [:]
        var counters: [Series: (counter: Counter, total: Int64)] = [:]
    }

    private let own: [(String, String)]
    private let known = Mutex(Known())

    init(kind: ClientKind, clientID: String) {
        own = [("client", clientID), ("kind", "\(kind)")]
    }

    /// Takes in an event with statistics. What cannot be read is logged and left out.
    func record(_ event: OpaquePointer, _ logger: Logger) {
        guard let text = rd_kafka_event_stats(event) else { return }
        do {
            record(try Statistics(String(cString: text)))
        } catch {
            logger.warning("statistics of librdkafka cannot be read", metadata: ["error": "\(error)"])
        }
    }

    /// Counts an error that librdkafka reports.
    func count(_ error: KafkaError) {
        guard error.code != .endOfPartition else { return }
        add(1, to: .errors, ("code", "\(error.code)"))
    }

    /// Writes what is known.
    func record(_ statistics: Statistics) {
        set(.queuedRecords, statistics.recordsQueued)
        set(.queuedBytes, statistics.bytesQueued)
        raise(.sentRecords, to: statistics.recordsSent)
        raise(.sentBytes, to: statistics.bytesSent)
        raise(.receivedRecords, to: statistics.recordsReceived)
        raise(.receivedBytes, to: statistics.bytesReceived)
        set(.assignedPartitions, statistics.group?.assigned)
        raise(.rebalances, to: statistics.group?.rebalances)
        if let brokers = statistics.brokers?.values {
            set(.connectedBrokers, Int64(brokers.count { $0.state == "UP" }))
            // Those below 0 are connections for bootstrap and coordinators, which lead to the same brokers.
            for broker in brokers where broker.id.map({ $0 >= 0 }) == true { record(broker) }
        }
        for (topic, figures) in statistics.topics ?? [:] {
            // -1 stands for what has no partition yet.
            for partition in figures.partitions?.values ?? [:].values where partition.number.map({ $0 >= 0 }) == true {
                let labels = [("topic", topic), ("partition", "\(partition.number ?? 0)")]
                set(.readAhead, partition.readAhead, labels)
                set(.lag, partition.lag.flatMap { $0 < 0 ? nil : $0 }, labels)
            }
        }
    }

    private func record(_ broker: Statistics.Broker) {
        let label = [("broker", "\(broker.id ?? 0)")]
        for (metric, window) in [(KafkaMetric.roundTrip, broker.roundTrip), (.queueing, broker.queueing)] {
            guard let window, window.count != 0 else { continue }
            set(metric, window.p50, label + [("quantile", "0.5")], unit: 1e-6)
            set(metric, window.p99, label + [("quantile", "0.99")], unit: 1e-6)
        }
        set(.throttle, broker.throttle?.maximum, label, unit: 1e-3)
        raise(.retries, to: broker.retries, label)
        let errors = [broker.requestErrors, broker.answerErrors, broker.timeouts].compactMap(\.self)
        raise(.requestErrors, to: errors.reduce(0, &+), label)
    }

    private func set(_ metric: KafkaMetric, _ value: Int64?, _ labels: [(String, String)] = [], unit: Double = 1) {
        guard let value else { return }
        known.withLock { known in
            let series = Series(metric: metric, labels: labels.map(\.1))
            let gauge = known.gauges[series] ?? Gauge(label: metric.rawValue, dimensions: own + labels)
            known.gauges[series] = gauge
            gauge.record(Double(value) * unit)
        }
    }

    /// librdkafka counts from its start; a counter wants what has come since the last time.
    private func raise(_ metric: KafkaMetric, to total: Int64?, _ labels: [(String, String)] = []) {
        guard let total else { return }
        known.withLock { known in
            let series = Series(metric: metric, labels: labels.map(\.1))
            var entry = known.counters[series] ?? (Counter(label: metric.rawValue, dimensions: own + labels), 0)
            if total > entry.total { entry.counter.increment(by: total - entry.total) }
            entry.total = total
            known.counters[series] = entry
        }
    }

    private func add(_ amount: Int64, to metric: KafkaMetric, _ label: (String, String)) {
        known.withLock { known in
            let series = Series(metric: metric, labels: [label.1])
            var entry = known.counters[series] ?? (Counter(label: metric.rawValue, dimensions: own + [label]), 0)
            entry.counter.increment(by: amount)
            entry.total += amount
            known.counters[series] = entry
        }
    }
}
