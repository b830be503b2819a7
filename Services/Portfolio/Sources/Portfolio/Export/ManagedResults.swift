import Domain
import IATI

/// What is agreed and accepted of the results of an activity that the donor manages: targets with their baselines, and
/// the figures of periods from acceptance on. They stand beside what the partner publishes, with the same mark as what
/// results reports say.
struct ManagedResults: Sendable {
    var targets: [ResultTarget] = []
    var periods: [AcceptedPeriod] = []

    struct AcceptedPeriod: Sendable {
        let period: Period
        let version: Int
        let values: [ResultValue]
    }

    /// Names what it says, version by version.
    var stamps: [String] {
        targets.map { "\($0.indicator):\($0.baseline):\($0.target):\($0.by):\($0.method)" }
            + periods.map { "\($0.period):\($0.version)" }
    }

    /// - Parameters:
    ///   - catalogue: what indicators are called, and their units.
    ///   - began: the first day of the activity: what targets are counted from, and the year of baselines.
    func results(
        _ catalogue: [IndicatorProfile], _ policy: ResultsPolicy, began: Domain.CalendarDate?
    ) -> [ActivityResult] {
        let profiles = Dictionary(catalogue.map { ($0.code, $0) }) { first, _ in first }
        let codes = Set(targets.map(\.indicator) + periods.flatMap { $0.values.map(\.indicator) })
        return codes.sorted().map { code in
            let titles = Self.said(profiles[code]?.name ?? code.text)
            let target = targets.first { $0.indicator == code }
            let indicator = IATI.Indicator(
                measure: Coded(profiles[code]?.unit == "percent" ? "2" : "1"), isAscending: true, titles: titles,
                descriptions: target.map { Self.said($0.method) } ?? [],
                baselines: Self.baselines(target, began?.year),
                periods: Self.aim(target, from: began) + reached(code))
            return ActivityResult(
                type: Coded(policy.outcomes.contains(code) ? "2" : "1"), isAggregatable: false, titles: titles,
                descriptions: Self.said("As agreed with the donor and accepted by it."),
                references: [
                    Classification(code: code.text, vocabulary: "99", vocabularyURI: ActivityResult.addedVocabulary)
                ], indicators: [indicator])
        }
    }

    private static func baselines(_ target: ResultTarget?, _ year: Int?) -> [Baseline] {
        guard let target, let year else { return [] }
        return [Baseline(year: year, figure: ResultFigure(value: PublishedNumber(target.baseline.description)))]
    }

    private static func aim(_ target: ResultTarget?, from began: Domain.CalendarDate?) -> [IndicatorPeriod] {
        guard let target, let began, began <= target.by else { return [] }
        return [
            IndicatorPeriod(
                start: IATI.CalendarDate(began), end: IATI.CalendarDate(target.by),
                targets: [ResultFigure(value: PublishedNumber(target.target.description))])
        ]
    }

    private func reached(_ code: IndicatorCode) -> [IndicatorPeriod] {
        periods.compactMap { accepted in
            guard let value = accepted.values.first(where: { $0.indicator == code }) else { return nil }
            return IndicatorPeriod(
                start: IATI.CalendarDate(accepted.period.start), end: IATI.CalendarDate(accepted.period.end),
                actuals: Self.figures(value))
        }
    }

    /// The whole, then its parts by population, then by sex.
    private static func figures(_ value: ResultValue) -> [ResultFigure] {
        let said = [value.method, value.comment, value.evidence.map { "Evidence: \($0)" }].compactMap(\.self)
        let whole = ResultFigure(
            value: PublishedNumber(value.value.description),
            comments: said.isEmpty ? [] : Self.said(said.joined(separator: " ")))
        return [whole] + value.groups.map { part($0.people, "population", $0.population.rawValue) }
            + (value.sexes ?? []).map { part($0.people, "sex", $0.sex.rawValue) }
    }

    private static func part(_ people: People, _ name: String, _ value: String) -> ResultFigure {
        ResultFigure(value: PublishedNumber("\(people.count)"), dimensions: [IATI.Dimension(name: name, value: value)])
    }

    private static func said(_ text: String) -> [Narrative] { [Narrative(text: text, language: "en")] }
}
