import CoreMetrics
import Domain
import Hummingbird
import Journal
import ServiceKit

/// How far each service is, read when somebody asks for the metrics.
struct ServiceGauges: Sendable {
    let hosted: [HostedService]
    let metrics: PrometheusMetrics

    func addRoutes(to router: Router<PlatformRequestContext>) {
        metrics.describe("prospects_journal_recorded", "Sequence of the last event of the journal.")
        metrics.describe("prospects_journal_published", "Sequence of the last event that the log has.")
        metrics.describe("prospects_read_offset", "Offset that is read next, by topic and partition.")
        metrics.describe("prospects_dead_letters", "Events set aside because they could not be handled.")
        metrics.addRoutes(to: router, measure: measure)
    }

    @Sendable private func measure() async throws {
        for service in hosted {
            let name = service.definition.name.rawValue
            let progress = try await service.environment.journal.progress()
            set("prospects_journal_recorded", [("service", name)], Double(progress.recorded))
            set("prospects_journal_published", [("service", name)], Double(progress.published))
            set("prospects_dead_letters", [("service", name)], Double(progress.deadLetters))
            for position in progress.positions {
                let labels = [("service", name), ("topic", position.topic), ("partition", String(position.partition))]
                set("prospects_read_offset", labels, Double(position.offset))
            }
        }
    }

    private func set(_ name: String, _ labels: [(String, String)], _ value: Double) {
        Gauge(label: name, dimensions: labels, factory: metrics).record(value)
    }
}
