import Domain
import Foundation

/// A fact that a figure is asked of, with what it is told apart by.
struct FigureItem: Sendable {
    let source: FactSource
    /// What it states, for a person.
    let what: String
    var at: [FigureDimension: String] = [:]
    /// Who receives what it is about, where somebody is known by that; `partner` is who gives.
    var receiver: String?
    /// The day it belongs to; `nil` where it has none: then it is in no period.
    var day: CalendarDate?
    /// Why it does not count; `nil` when it does.
    var exclusion: String?
    var numerator: Decimal?
    var denominator: Decimal?
    var unit = ""
    /// What its amounts were converted by, where they were.
    var rates: [ItemRate] = []
    /// What there was no rate for, as the fact states it.
    var unconverted: Money?

    init(_ source: FactSource, _ what: String) {
        self.source = source
        self.what = what
    }

    func isAsked(by question: FigureQuestion) -> Bool {
        if let period = question.period {
            guard let day, period.days.contains(day) else { return false }
        }
        return question.only.allSatisfy { dimension, values in
            values.contains(value(dimension) ?? FigureQuestion.notStated)
        }
    }

    func value(_ dimension: FigureDimension) -> String? {
        dimension == .year ? at[.year] ?? day.map { String($0.year) } : at[dimension]
    }

    var part: FigurePart {
        let contribution: FigurePart.Contribution =
            exclusion == nil ? .ratio(numerator: numerator, denominator: denominator, unit: unit) : .nothing
        let counts = rates.isEmpty ? "counts" : "counts, converted: \(rates.map(\.label).joined(separator: "; "))"
        return FigurePart(source: source, what: what, contribution: contribution, standing: exclusion ?? counts)
    }
}

/// A figure of facts of which there are thousands, not millions.
protocol ItemFigureDefinition: FigureDefinition {
    /// Told apart in every answer, because they may not be added.
    var apart: [FigureDimension] { get }

    /// What is known at a time, whatever is asked of it.
    func items(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem]

    /// - Parameter items: those that count in the cell.
    func fill(_ cell: inout FigureCell, from items: [FigureItem], _ question: FigureQuestion)
}

extension ItemFigureDefinition {
    var apart: [FigureDimension] { [] }

    func answer(_ question: FigureQuestion, _ base: FactBase, for disclosure: Disclosure) -> FigureValues {
        let dimensions = question.by + apart.filter { !question.by.contains($0) }
        let asked = converted(question, base)
        var groups = Dictionary(grouping: asked.filter { $0.exclusion == nil }) { item in
            dimensions.map { item.value($0) }
        }
        if groups.isEmpty, question.by.isEmpty { groups[dimensions.map { _ in nil }] = [] }
        let cells = groups.map { at, items in
            var cell = FigureCell(at: at, unit: about.unit)
            fill(&cell, from: items, question)
            cell.facts = items.count
            cell.provenance = Set(items.map(\.source.provenance.label)).sorted()
            return cell
        }
        return FigureValues(
            dimensions: dimensions, cells: about.isOfPeople ? cells.map { suppressed($0, disclosure) } : cells,
            excluded: asked.exclusions, conversions: asked.conversions)
    }

    func parts(_ question: FigureQuestion, _ base: FactBase) -> [FigurePart] {
        converted(question, base).map(\.part).sorted { $0.source < $1.source }
    }

    /// Those asked for, in the currency asked for.
    private func converted(_ question: FigureQuestion, _ base: FactBase) -> [FigureItem] {
        items(question, base).map { $0.converted(by: base.exchange) }.filter { $0.isAsked(by: question) }
    }

    private func suppressed(_ cell: FigureCell, _ disclosure: Disclosure) -> FigureCell {
        let told = [cell.numerator, cell.denominator, cell.value].compactMap(\.self)
        let threshold = Decimal(SmallCells.threshold)
        return disclosure == .open && told.contains { $0 > 0 && $0 < threshold } ? cell.withheld : cell
    }
}

extension [FigureItem] {
    /// The sum of what is given; `nil` where nothing is.
    func sum(_ path: (FigureItem) -> Decimal?) -> Decimal? {
        let given = compactMap(path)
        return given.isEmpty ? nil : given.reduce(0, +)
    }
}
