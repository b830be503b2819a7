extension ActivityDecoder {
    func indicator(_ node: Int) -> Indicator {
        let measure = code(.measure, node, .indicatorMeasure, of: IndicatorMeasure.self)
        var titles: [Narrative] = []
        var descriptions: [Narrative] = []
        var references: [Classification] = []
        var documentLinks: [DocumentLink] = []
        var baselines: [Baseline] = []
        var periods: [IndicatorPeriod] = []
        for child in tree.children(of: node) {
            switch tree.nodes[child].name {
            case .title: titles += narratives(child)
            case .description: descriptions += narratives(child)
            case .reference: references.append(classification(child))
            case .documentLink: documentLinks.append(documentLink(child))
            case .baseline: baselines.append(baseline(child, measure: measure?.meaning))
            case .period: periods.append(period(child, measure: measure?.meaning))
            default: break
            }
        }
        return Indicator(
            measure: measure,
            isAscending: flag(.ascending, node, .ascending),
            isAggregatable: flag(.aggregationStatus, node, .aggregationStatus),
            titles: titles, descriptions: descriptions, references: references, documentLinks: documentLinks,
            baselines: baselines, periods: periods, line: line(node))
    }

    private func baseline(_ node: Int, measure: IndicatorMeasure?) -> Baseline {
        if tree.range(of: .year, in: node) == nil {
            problem(.baselineYear, .missing, at: node, attribute: .year, expected: "a year, such as 2023")
        }
        return Baseline(
            year: integer(.year, node, .baselineYear, in: 1...9999),
            date: date(.isoDate, node, .baselineDate, isRequired: false),
            figure: figure(node, .baselineValue, measure: measure))
    }

    private func period(_ node: Int, measure: IndicatorMeasure?) -> IndicatorPeriod {
        var (start, end): (CalendarDate?, CalendarDate?)
        var (hasStart, hasEnd) = (false, false)
        var targets: [ResultFigure] = []
        var actuals: [ResultFigure] = []
        for child in tree.children(of: node) {
            switch tree.nodes[child].name {
            case .periodStart where isFirst(child):
                hasStart = true
                start = day(child, .resultPeriod)
            case .periodEnd where isFirst(child):
                hasEnd = true
                end = day(child, .resultPeriod)
            case .target: targets.append(figure(child, .resultValue, measure: measure))
            case .actual: actuals.append(figure(child, .resultValue, measure: measure))
            default: break
            }
        }
        if !hasStart { missing(.resultPeriod, .periodStart, in: node, expected: Self.dateForm) }
        if !hasEnd { missing(.resultPeriod, .periodEnd, in: node, expected: Self.dateForm) }
        return IndicatorPeriod(start: start, end: end, targets: targets, actuals: actuals, line: line(node))
    }
}
