import Domain
import Foundation
import ServiceKit

/// Numbers are written as texts, so that no reader turns them into binary fractions; what is unknown is `null`.
extension FigureAnswer: Encodable {
    private enum CodingKeys: String, CodingKey {
        case figure, title, formula, source, unit, method, settings, asOf, period, dimensions, values, excluded, notes
        case conversion
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(about.code, forKey: .figure)
        try container.encode(about.title, forKey: .title)
        try container.encode(about.formula, forKey: .formula)
        try container.encode(about.source, forKey: .source)
        try container.encode(about.unit, forKey: .unit)
        try container.encode(about.method, forKey: .method)
        try container.encode(settings, forKey: .settings)
        try container.encode(question.asOf, forKey: .asOf)
        try container.encode(question.period?.text, forKey: .period)
        try container.encode(values.dimensions, forKey: .dimensions)
        try container.encode(rows, forKey: .values)
        try container.encode(
            values.excluded.sorted { $0.key < $1.key }.map { Excluded(reason: $0.key, facts: $0.value) },
            forKey: .excluded)
        try container.encode(values.notes, forKey: .notes)
        try container.encodeIfPresent(conversion, forKey: .conversion)
    }

    /// The values, each as an object of its own: what a line of NDJSON has.
    var rows: [FigureRow] { values.cells.map { FigureRow($0, of: self) } }

    var settings: [FigureSettingText] { about.settings.map { FigureSettingText($0, question.settings[$0.name]) } }

    private struct Excluded: Encodable {
        let reason: String
        let facts: Int
    }
}

/// A rule beside the figure that it shapes.
struct FigureSettingText: Encodable, Sendable {
    let name: String
    let value: ExactDecimal
    let standard: ExactDecimal
    let mark: String
    let version: Int
    let meaning: String

    init(_ setting: FigureSetting, _ asked: Decimal? = nil) {
        name = setting.name
        value = ExactDecimal(asked ?? setting.value)
        standard = ExactDecimal(setting.value)
        mark = setting.mark.rawValue
        version = setting.version
        meaning = setting.meaning
    }
}

/// One value with all that belongs to it.
struct FigureRow: Encodable, Sendable {
    let figure: String
    let at: [String: String?]
    let cell: FigureCell
    let method: Int
    let asOf: Date
    let period: String?
    let lineage: String

    init(_ cell: FigureCell, of answer: FigureAnswer) {
        figure = answer.about.code
        at = Dictionary(zip(answer.values.dimensions.map(\.rawValue), cell.at)) { first, _ in first }
        self.cell = cell
        method = answer.about.method
        asOf = answer.question.asOf
        period = answer.question.period?.text
        lineage = answer.lineage(of: cell)
    }

    private enum CodingKeys: String, CodingKey {
        case figure, at, value, low, high, numerator, denominator, unit, coverage, facts, provenance, note, suppressed
        case method, asOf, period, lineage
    }

    private struct Coverage: Encodable {
        let known: ExactDecimal
        let of: ExactDecimal
        let percent: ExactDecimal?
        let meaning: String
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(figure, forKey: .figure)
        try container.encode(at, forKey: .at)
        try container.encode(cell.value.map(ExactDecimal.init), forKey: .value)
        try container.encodeIfPresent(cell.low.map(ExactDecimal.init), forKey: .low)
        try container.encodeIfPresent(cell.high.map(ExactDecimal.init), forKey: .high)
        try container.encodeIfPresent(cell.numerator.map(ExactDecimal.init), forKey: .numerator)
        try container.encodeIfPresent(cell.denominator.map(ExactDecimal.init), forKey: .denominator)
        try container.encode(cell.unit, forKey: .unit)
        try container.encodeIfPresent(
            cell.coverage.map {
                Coverage(
                    known: ExactDecimal($0.known), of: ExactDecimal($0.of),
                    percent: $0.percentage.map(ExactDecimal.init), meaning: $0.meaning)
            }, forKey: .coverage)
        try container.encode(cell.facts, forKey: .facts)
        try container.encode(cell.provenance, forKey: .provenance)
        try container.encodeIfPresent(cell.note?.description, forKey: .note)
        try container.encode(cell.isSuppressed, forKey: .suppressed)
        try container.encode(method, forKey: .method)
        try container.encode(asOf, forKey: .asOf)
        try container.encode(period, forKey: .period)
        try container.encode(lineage, forKey: .lineage)
    }
}
