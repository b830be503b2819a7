import Domain
import IATI

extension IATIActivity {
    /// The results, each with its indicators; one that came in several parts is one again.
    var results: [ActivityResult] {
        var indicators: [Int: [ReportedIndicator]] = [:]
        for part in content.indicators {
            if let place = indicators[part.result]?.firstIndex(where: { $0.number == part.number }) {
                indicators[part.result]?[place].baselines += part.baselines
                indicators[part.result]?[place].periods += part.periods
            } else {
                indicators[part.result, default: []].append(part)
            }
        }
        return content.results.map { result in
            ActivityResult(
                type: result.type.map { Coded($0) }, titles: narratives(result.title),
                indicators: (indicators[result.number] ?? []).map(indicator))
        }
    }

    private func indicator(_ indicator: ReportedIndicator) -> IATI.Indicator {
        IATI.Indicator(
            measure: indicator.measure.map { Coded($0) }, titles: narratives(indicator.title),
            baselines: indicator.baselines.map { Baseline(year: $0.year, figure: figure($0)) },
            periods: indicator.periods.map { period in
                IndicatorPeriod(
                    start: date(period.start), end: date(period.end), targets: period.targets.map(figure),
                    actuals: period.actuals.map(figure))
            })
    }

    private func figure(_ measurement: Measurement) -> ResultFigure {
        ResultFigure(
            value: measurement.text.map { PublishedNumber($0) },
            dimensions: measurement.dimensions.map { IATI.Dimension(name: $0.name, value: $0.value) })
    }
}
