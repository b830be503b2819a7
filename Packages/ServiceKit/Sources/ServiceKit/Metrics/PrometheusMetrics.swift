public import CoreMetrics
import Synchronization

/// Counts what happens in the process and shows it in the text format of Prometheus.
///
/// An instance is a registry of its own: give it to what measures, or make it the factory of the process with
/// `MetricsSystem.bootstrap`. The number of series is bounded: of one name at most `maximumSeriesPerName`
/// combinations of labels are kept; further ones are not, and each attempt is counted in
/// `metrics_dropped_series_total{metric="…"}`.
public final class PrometheusMetrics: Sendable {
    struct Family {
        let type: PrometheusType
        var series: [PrometheusLabels: any PrometheusSeries] = [:]
    }

    struct State {
        var families: [String: Family] = [:]
        var help: [String: String] = [:]
        var dropped: [String: Int64] = [:]
    }

    /// Upper bounds, in seconds, of the buckets of timers.
    public static let secondsBuckets: [Double] = [
        0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30,
    ]
    /// Upper bounds of the buckets of recorders, which have units of their own.
    public static let valueBuckets: [Double] = [
        1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000, 1_000_000,
    ]
    /// The most names that are kept; a further name is dropped and counted like a series.
    static let maximumNames = 2000

    private let state = Mutex(State())
    private let maximumSeriesPerName: Int

    /// An empty registry.
    public init(maximumSeriesPerName: Int = 1000) {
        self.maximumSeriesPerName = max(1, maximumSeriesPerName)
    }

    /// Sets the help text of a metric, by the name that the exposition shows.
    public func describe(_ name: String, _ help: String) {
        self.state.withLock { $0.help[name] = help }
    }

    /// All metrics in the text format of Prometheus 0.0.4.
    public func render() -> String {
        let (families, help, dropped) = self.state.withLock { ($0.families, $0.help, $0.dropped) }
        return PrometheusText.render(families: families, help: help, dropped: dropped)
    }

    /// The series of this name and these labels, made when it is new; `nil` when it has to be dropped.
    private func series<Series: PrometheusSeries>(
        _ name: String,
        _ dimensions: [(String, String)],
        type: PrometheusType,
        make: () -> Series
    ) -> Series? {
        let labels = PrometheusLabels(dimensions)
        return self.state.withLock { state in
            if state.families[name] == nil, state.families.count >= Self.maximumNames {
                state.dropped["(further names)", default: 0] += 1
                return nil
            }
            var family = state.families[name] ?? Family(type: type)
            if let known = family.series[labels] as? Series { return known }
            guard family.type == type, family.series[labels] == nil, family.series.count < self.maximumSeriesPerName
            else {
                state.dropped[name, default: 0] += 1
                return nil
            }
            let series = make()
            state.families[name] = nil
            family.series[labels] = series
            state.families[name] = family
            return series
        }
    }

    private func remove(_ handler: AnyObject) {
        self.state.withLock { state in
            for (name, family) in state.families {
                for (labels, series) in family.series where series === handler {
                    state.families[name]?.series[labels] = nil
                    return
                }
            }
        }
    }
}

extension PrometheusMetrics: MetricsFactory {
    /// A counter; its name ends in `_total`.
    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        let name = PrometheusText.name(label, suffix: "_total")
        return self.series(name, dimensions, type: .counter) { PrometheusCounter() } ?? PrometheusCounter()
    }

    /// A counter of fractions; its name ends in `_total`.
    public func makeFloatingPointCounter(
        label: String,
        dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler {
        let name = PrometheusText.name(label, suffix: "_total")
        return self.series(name, dimensions, type: .counter) { PrometheusFloatingPointCounter() }
            ?? PrometheusFloatingPointCounter()
    }

    /// A histogram of values when `aggregate` is true, a gauge otherwise.
    public func makeRecorder(
        label: String,
        dimensions: [(String, String)],
        aggregate: Bool
    ) -> any RecorderHandler {
        let name = PrometheusText.name(label, suffix: "")
        guard aggregate else {
            return self.series(name, dimensions, type: .gauge) { PrometheusGauge() } ?? PrometheusGauge()
        }
        return self.series(name, dimensions, type: .histogram) { PrometheusHistogram(bounds: Self.valueBuckets) }
            ?? PrometheusHistogram(bounds: [])
    }

    /// A gauge.
    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        let name = PrometheusText.name(label, suffix: "")
        return self.series(name, dimensions, type: .gauge) { PrometheusGauge() } ?? PrometheusGauge()
    }

    /// A histogram of seconds; its name ends in `_seconds`.
    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        let name = PrometheusText.name(label, suffix: "_seconds")
        return self.series(name, dimensions, type: .histogram) { PrometheusHistogram(bounds: Self.secondsBuckets) }
            ?? PrometheusHistogram(bounds: [])
    }

    /// Removes the counter from the exposition.
    public func destroyCounter(_ handler: any CounterHandler) { self.remove(handler) }

    /// Removes the counter from the exposition.
    public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) { self.remove(handler) }

    /// Removes the recorder from the exposition.
    public func destroyRecorder(_ handler: any RecorderHandler) { self.remove(handler) }

    /// Removes the meter from the exposition.
    public func destroyMeter(_ handler: any MeterHandler) { self.remove(handler) }

    /// Removes the timer from the exposition.
    public func destroyTimer(_ handler: any TimerHandler) { self.remove(handler) }
}
