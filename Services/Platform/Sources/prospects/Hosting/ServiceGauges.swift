import CoreMetrics
import Domain
import EventLog
import Foundation
import Journal
import KafkaEventLog
import ServiceKit

/// How far each service is, read when somebody asks for the metrics.
struct ServiceGauges: Sendable {
    let hosted: [HostedService]
    let topics: TopicCheck?
    let metrics: PrometheusMetrics

    init(hosted: [HostedService], topics: TopicCheck?, metrics: PrometheusMetrics) {
        self.hosted = hosted
        self.topics = topics
        self.metrics = metrics
        metrics.describe("prospects_journal_recorded", "Sequence of the last event of the journal.")
        metrics.describe("prospects_journal_published", "Sequence of the last event that the log has.")
        metrics.describe("prospects_read_offset", "Offset that is read next, by topic and partition.")
        metrics.describe("prospects_read_end", "Offset at which there is nothing more to read, by topic and partition.")
        metrics.describe("prospects_read_lag", "Records still to be read, by topic and partition.")
        metrics.describe("prospects_read_last_event_seconds", "Time since the last event that was read was recorded.")
        metrics.describe("prospects_relay_state", "1 for the state that publishing is in, else 0.")
        metrics.describe("prospects_topic_differs", "1 for each topic and setting that is not as wanted.")
        metrics.describe("prospects_dead_letters", "Events set aside because they could not be handled, by source.")
        metrics.describe("prospects_dead_letters_oldest_seconds", "Age of the oldest of them; 0 without any.")
        metrics.describe("prospects_events_unknown", "Events skipped since the start: their type is not known here.")
        metrics.describe("prospects_subscription_state", "1 for the state that reading of a source is in, else 0.")
    }

    @Sendable func measure() async throws {
        for difference in topics?.differences ?? [] {
            set("prospects_topic_differs", [("topic", difference.topic), ("setting", difference.setting)], 1)
        }
        var isLogThere = true
        for service in hosted {
            let name = service.definition.name.rawValue
            let progress = try await service.environment.journal.progress()
            set("prospects_journal_recorded", [("service", name)], Double(progress.recorded))
            set("prospects_journal_published", [("service", name)], Double(progress.published))
            measure(service, name, progress.depths)
            let state = service.relay.status.name
            for word in RelayState.names {
                set("prospects_relay_state", [("service", name), ("state", word)], word == state ? 1 : 0)
            }
            for subscription in service.subscriptions where isLogThere {
                isLogThere = await measureLag(of: subscription, name, at: service.environment.now())
            }
            for position in progress.positions {
                let labels = [("service", name), ("topic", position.topic), ("partition", String(position.partition))]
                set("prospects_read_offset", labels, Double(position.offset))
            }
        }
    }

    /// `false` when the log does not answer: then it is not asked for the others either.
    private func measureLag(of subscription: Subscription, _ name: String, at now: Date) async -> Bool {
        guard let lag = try? await subscription.lag() else { return false }
        for partition in lag {
            let labels = [
                ("service", name), ("topic", partition.topic.name), ("partition", String(partition.partition)),
            ]
            set("prospects_read_end", labels, Double(partition.end))
            set("prospects_read_lag", labels, Double(partition.records))
            if let lastEvent = partition.lastEvent {
                set("prospects_read_last_event_seconds", labels, max(0, now.timeIntervalSince(lastEvent)))
            }
        }
        return true
    }

    private func measure(_ service: HostedService, _ name: String, _ depths: [DeadLetterDepth]) {
        for subscription in service.subscriptions {
            let labels = [("service", name), ("source", subscription.source.rawValue)]
            let depth = depths.first { $0.source == subscription.source }
            let age = depth?.oldest.map { max(0, service.environment.now().timeIntervalSince($0)) }
            set("prospects_dead_letters", labels, Double(depth?.letters ?? 0))
            set("prospects_dead_letters_oldest_seconds", labels, age ?? 0)
            set("prospects_events_unknown", labels, Double(subscription.unknownTypes.counts.values.reduce(0, +)))
            let state = subscription.status.name
            for name in SubscriptionState.names {
                set("prospects_subscription_state", labels + [("state", name)], name == state ? 1 : 0)
            }
        }
    }

    private func set(_ name: String, _ labels: [(String, String)], _ value: Double) {
        Gauge(label: name, dimensions: labels, factory: metrics).record(value)
    }
}
