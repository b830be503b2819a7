import Domain
import Foundation
import ServiceKit

/// Figures as rows of a CSV file, one each.
enum FigureTable {
    private static let parameters = Selection.parameterNames.filter { $0 != "asOf" }

    static let header =
        ["figure"] + parameters
        + ["low", "high", "value", "part", "whole", "unit", "as_of", "provenance", "note", "lineage"]

    static func row(_ figure: Figure) -> [CSVCell] {
        let given = Dictionary(figure.selection.parameters.map { ($0.name, $0.value) }) { first, _ in first }
        let named: [CSVCell] = [.text(figure.name.rawValue)] + parameters.map { .text(given[$0]) }
        return named + values(figure) + [
            .text(figure.unit), .instant(figure.asOf), .text(provenance(figure)), .text(figure.note),
            .text(figure.lineage),
        ]
    }

    /// `12 reported; 3 generated: demo 7`
    static func provenance(_ figure: Figure) -> String {
        figure.provenance.map { [$0.count.map(String.init), $0.label].compactMap(\.self).joined(separator: " ") }
            .joined(separator: "; ")
    }

    private static func values(_ figure: Figure) -> [CSVCell] {
        switch figure.value {
        case .range(let low, let high): [.integer(low), .integer(high), .empty, .empty, .empty]
        case .count(let count): [.empty, .empty, .integer(count), .empty, .empty]
        case .amount(let amount): [.empty, .empty, .decimal(amount), .empty, .empty]
        case .share(let part, let whole):
            [.empty, .empty, .decimal(figure.percentage), .decimal(part), .decimal(whole)]
        }
    }
}
