import Domain
import EventLog
import KafkaEventLog
import Logging
import ServiceKit
import ServiceLifecycle
import Synchronization

/// Makes the topics that are missing, and compares those that are there with what is wanted; changes none.
final class TopicCheck: Service {
    private let log: KafkaEventLog
    private let plan: TopicPlan
    private let logger: Logger
    private let found = Mutex<[TopicDifference]>([])

    private static let topics = ServiceName.allCases.map(Topic.events(of:))

    init(_ log: KafkaEventLog, _ settings: Settings, logger: Logger) {
        self.log = log
        self.logger = logger
        let replicas = settings[PlatformSettings.kafkaReplicas]
        plan = TopicPlan(
            partitions: settings[PlatformSettings.kafkaPartitions], replicas: replicas == 0 ? nil : replicas)
    }

    /// What is not as wanted, as far as is known.
    var differences: [TopicDifference] { found.withLock { $0 } }

    var healthCheck: HealthCheck {
        HealthCheck("kafka.topics") {
            let differences = self.differences
            return differences.isEmpty
                ? .ok : .degraded("not as wanted: " + differences.map(\.description).joined(separator: "; "))
        }
    }

    func create() async throws { try await log.createTopics(Self.topics, plan) }

    /// Looks at the start and every hour, beside the service: brokers that do not tell keep nobody waiting.
    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await self.look()
                try await Task.sleep(for: .seconds(3600))
            }
        }
    }

    private func look() async {
        do {
            let differences = try await log.differences(of: Self.topics, from: plan)
            let before = found.withLock { found in
                defer { found = differences }
                return found
            }
            for difference in differences where !before.contains(difference) {
                logger.warning(
                    "a topic is not as wanted; it is left as it is",
                    metadata: [
                        "topic": "\(difference.topic)", "setting": "\(difference.setting)",
                        "wanted": "\(difference.wanted)", "found": "\(difference.found)",
                    ])
            }
        } catch {
            logger.info("the settings of the topics are not known", metadata: ["error": "\(error)"])
        }
    }
}
