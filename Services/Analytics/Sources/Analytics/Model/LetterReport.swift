import Domain
import Foundation

/// What the letters to parliament say: quoted, never added to.
struct LetterReport: Sendable {
    struct Row: Sendable {
        let stated: Fact<StatedFigure>
        let figure: Figure

        /// The short name of the letter.
        var letter: String { LetterReport.letter(of: stated) }

        /// `about 8 000 000` and the like are for the page; this is the bound alone.
        var bound: String? { stated.bound }
    }

    let rows: [Row]

    init(_ facts: [Fact<StatedFigure>], _ selection: Selection, asOf: Date) {
        rows = LetterReport.current(facts).map { fact in
            var narrowed = Selection()
            narrowed.asOf = selection.asOf
            narrowed.code = fact.code
            narrowed.period = fact.period
            narrowed.letter = LetterReport.letter(of: fact)
            let note = [fact.bound, fact.what].compactMap(\.self).joined(separator: ": ")
            return Row(
                stated: fact,
                figure: Figure(
                    .letter, narrowed, .count(fact.value), unit: LetterReport.unit(of: fact.code), asOf: asOf,
                    provenance: ProvenanceCount.of([fact.source]), note: note))
        }
    }

    /// The same statement of the same letter recorded again: the latest counts.
    static func current(_ facts: [Fact<StatedFigure>]) -> [Fact<StatedFigure>] {
        Dictionary(grouping: facts, by: key).values.compactMap { $0.max { $0.source < $1.source } }
            .sorted { ($0.source, $0.code) < ($1.source, $1.code) }
    }

    static func matches(_ fact: Fact<StatedFigure>, _ selection: Selection) -> Bool {
        (selection.code ?? fact.code) == fact.code && (selection.period ?? fact.period) == fact.period
            && (selection.letter ?? letter(of: fact)) == letter(of: fact)
    }

    static func letter(of fact: Fact<StatedFigure>) -> String {
        if case .letter(let name) = fact.source.provenance { name } else { fact.source.provenance.label }
    }

    /// Laws and cases of the catalogue's M7 and M8; all others count people.
    private static func unit(of code: String) -> String {
        switch code {
        case "M7": "laws"
        case "M8": "cases"
        default: "people"
        }
    }

    private static func key(_ fact: Fact<StatedFigure>) -> String {
        [fact.code, fact.what, fact.period, letter(of: fact)].joined(separator: "\u{1F}")
    }
}
