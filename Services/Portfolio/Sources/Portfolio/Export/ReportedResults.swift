import Domain
import Foundation
import IATI

/// What partners reported of people reached in an activity, as results of IATI: one for each indicator, partner and way
/// of counting. They stand beside those that the partner publishes, marked by the vocabulary of their reference.
struct ReportedResults {
    /// What is told apart in one result.
    private struct Series: Hashable, Comparable {
        let indicator: IndicatorCode
        let reporter: OrganisationCode
        let basis: PeopleReport.Basis

        static func < (left: Series, right: Series) -> Bool {
            (left.indicator, left.reporter.text, left.basis.rawValue)
                < (right.indicator, right.reporter.text, right.basis.rawValue)
        }
    }

    /// What is told apart in one period: the same, reported again, takes the place of what was there.
    private struct Group: Hashable, Comparable {
        let place: ReportedPlace
        let population: Population

        static func < (left: Group, right: Group) -> Bool {
            (left.place, left.population.rawValue) < (right.place, right.population.rawValue)
        }
    }

    private var series: [Series: [Period: [Group: ReportedRow]]] = [:]

    /// Adds a part of a report. Reports come in the order in which they were recorded.
    mutating func add(_ event: PeopleReachedRecorded) {
        for row in event.report.rows {
            let key = Series(indicator: row.indicator, reporter: event.reporter, basis: event.report.basis)
            let group = Group(place: ReportedPlace(row), population: row.population)
            series[key, default: [:]][event.report.period, default: [:]][group] = ReportedRow(
                row: row, submission: event.submission, provenance: event.provenance)
        }
    }

    /// The places that values are of.
    var locations: [ActivityLocation] {
        let places = Set(series.values.flatMap { $0.values.flatMap { $0.keys.map(\.place) } })
        return places.sorted().map(\.location)
    }

    /// - Parameters:
    ///   - catalogue: what indicators are called.
    ///   - baselineYear: the year in which the activity began; baselines without one have no place.
    func results(_ catalogue: [IndicatorProfile], _ policy: ResultsPolicy, baselineYear: Int?) -> [ActivityResult] {
        let names = Dictionary(catalogue.map { ($0.code, $0.name) }) { first, _ in first }
        return series.sorted { $0.key < $1.key }.map { key, periods in
            let title = [Narrative(text: names[key.indicator] ?? key.indicator.text, language: "en")]
            let indicator = IATI.Indicator(
                measure: Coded("1"), isAscending: true, titles: title,
                descriptions: [Narrative(text: key.basis.method, language: "en")],
                baselines: baselineYear.map { Self.baselines(periods, $0) } ?? [],
                periods: periods.sorted { $0.key < $1.key }.map { Self.period($0, $1) })
            return ActivityResult(
                type: Coded(policy.outcomes.contains(key.indicator) ? "2" : "1"), isAggregatable: false, titles: title,
                descriptions: [
                    Narrative(text: "As \(key.reporter) reported it to the programme.", language: "en")
                ],
                references: [
                    Classification(
                        code: key.indicator.text, vocabulary: "99", vocabularyURI: ActivityResult.addedVocabulary)
                ], indicators: [indicator])
        }
    }

    private static func period(_ period: Period, _ groups: [Group: ReportedRow]) -> IndicatorPeriod {
        let rows = groups.sorted { $0.key < $1.key }
        return IndicatorPeriod(
            start: IATI.CalendarDate(period.start), end: IATI.CalendarDate(period.end),
            targets: rows.compactMap { group, row in
                row.row.target.map { figure($0, group, []) }
            },
            actuals: total(rows.map(\.value))
                + rows.flatMap { group, row in
                    [figure(row.row.people, group, [], row.comment)]
                        + row.row.parts.map { figure($0.people, group, $0.dimensions) }
                })
    }

    /// All of the period; none where a whole country stands beside places of it, which may be the same people.
    private static func total(_ rows: [ReportedRow]) -> [ResultFigure] {
        let sharing = Dictionary(grouping: rows) { "\($0.row.country.code) \($0.row.population.rawValue)" }
        let isClear = sharing.values.allSatisfy { rows in Set(rows.map { $0.row.location == nil }).count == 1 }
        guard isClear else { return [] }
        let people = rows.map(\.row.people).reduce(People.none, +)
        return [ResultFigure(value: PublishedNumber("\(people.count)"))]
    }

    /// From the latest period that gives one: where people were counted from does not change.
    private static func baselines(_ periods: [Period: [Group: ReportedRow]], _ year: Int) -> [Baseline] {
        var latest: [Group: People] = [:]
        for (_, groups) in periods.sorted(by: { $0.key < $1.key }) {
            for (group, row) in groups { latest[group] = row.row.baseline ?? latest[group] }
        }
        return latest.sorted { $0.key < $1.key }.map { Baseline(year: year, figure: figure($1, $0, [])) }
    }

    private static func figure(
        _ people: People, _ group: Group, _ dimensions: [IATI.Dimension], _ comment: String? = nil
    ) -> ResultFigure {
        ResultFigure(
            value: PublishedNumber("\(people.count)"),
            dimensions: [IATI.Dimension(name: "population", value: group.population.rawValue)] + dimensions,
            locations: [group.place.reference],
            comments: comment.map { [Narrative(text: $0, language: "en")] } ?? [])
    }
}

/// A row of a report with where it comes from.
private struct ReportedRow {
    let row: PeopleReport.Row
    let submission: SubmissionID
    let provenance: Provenance

    /// What is said of the figure, and which report it stands in.
    var comment: String {
        var said = ["Results report \(submission) (\(provenance.label))."]
        if let comment = row.comment { said.append(comment) }
        if let reason = row.notSplitBecause { said.append("Not split: \(reason)") }
        if let evidence = row.evidence { said.append("Evidence: \(evidence.joined(separator: ", "))") }
        return said.joined(separator: " ")
    }
}

extension PeopleReport.Part {
    fileprivate var dimensions: [IATI.Dimension] {
        [("sex", sex.rawValue), ("age", age.rawValue), ("disability", disability.rawValue)].map {
            IATI.Dimension(name: $0, value: $1)
        }
    }
}

extension PeopleReport.Basis {
    /// How the people were counted.
    fileprivate var method: String {
        switch self {
        case .newlyReached: "People reached for the first time in the period: values of separate periods may be added."
        case .cumulative: "People reached from the start of the activity to the end of the period: the latest counts."
        }
    }
}
