extension ActivityEncoder {
    mutating func add(_ result: ActivityResult) {
        xml.start(
            .result, [.type: result.type?.raw, .aggregationStatus: Self.flag(result.isAggregatable)])
        texts(.title, result.titles)
        texts(.description, result.descriptions)
        for link in result.documentLinks { add(link) }
        for reference in result.references { add(reference, as: .reference) }
        for indicator in result.indicators { add(indicator) }
        xml.end()
    }

    private mutating func add(_ indicator: Indicator) {
        xml.start(
            .indicator,
            [
                .measure: indicator.measure?.raw, .ascending: Self.flag(indicator.isAscending),
                .aggregationStatus: Self.flag(indicator.isAggregatable),
            ])
        texts(.title, indicator.titles)
        texts(.description, indicator.descriptions)
        for link in indicator.documentLinks { add(link) }
        for reference in indicator.references { add(reference, as: .reference, uri: .indicatorURI) }
        for baseline in indicator.baselines { add(baseline) }
        for period in indicator.periods {
            xml.start(.period)
            day(.periodStart, period.start)
            day(.periodEnd, period.end)
            for target in period.targets { add(target, as: .target) }
            for actual in period.actuals { add(actual, as: .actual) }
            xml.end()
        }
        xml.end()
    }

    /// A baseline has its documents before the comment; a target or actual value has them after it.
    private mutating func add(_ baseline: Baseline) {
        xml.start(
            .baseline,
            [
                .year: baseline.year.map { String($0) }, .isoDate: baseline.date?.description,
                .value: baseline.figure.value?.text,
            ])
        addParts(of: baseline.figure)
        for link in baseline.figure.documentLinks { add(link) }
        texts(.comment, baseline.figure.comments)
        xml.end()
    }

    private mutating func add(_ figure: ResultFigure, as name: ElementName) {
        xml.start(name, [.value: figure.value?.text])
        addParts(of: figure)
        texts(.comment, figure.comments)
        for link in figure.documentLinks { add(link) }
        xml.end()
    }

    private mutating func addParts(of figure: ResultFigure) {
        for location in figure.locations { xml.element(.location, [.reference: location]) }
        for dimension in figure.dimensions {
            xml.element(.dimension, [.name: dimension.name, .value: dimension.value])
        }
    }
}
