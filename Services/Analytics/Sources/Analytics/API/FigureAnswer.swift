import Domain
import Foundation
import ServiceKit

/// A figure as it is answered: everything a reader needs to use it, and to check it.
struct FigureAnswer: Sendable {
    let about: FigureAbout
    let question: FigureQuestion
    let values: FigureValues
    /// As it was asked, to be asked again.
    let query: FigureQueryText
    /// What amounts were converted by; `nil` where each currency stands apart.
    let conversion: ConversionText?

    /// Values in the order of their dimensions; what is not stated comes last.
    init(_ definition: any FigureDefinition, _ question: FigureQuestion, _ base: FactBase, for disclosure: Disclosure) {
        about = definition.about
        let question = question.naming(base.organisations(upTo: question.upTo))
        self.question = question
        let base = base.facing(question, of: definition)
        var values = definition.answer(question, base, for: disclosure)
        conversion = base.exchange.map { ConversionText($0, values.conversions) }
        if let exchange = base.exchange { values.say(exchange) }
        values.cells.sort { left, right in
            for (first, second) in zip(left.at, right.at) where first != second {
                guard let first, let second else { return second == nil }
                return first < second
            }
            return false
        }
        self.values = values
        query = FigureQueryText(question)
    }

    /// Where the facts of all values together are listed.
    var lineage: String { lineage(of: FigureCell(at: [], unit: "")) }

    /// Where the facts of a value are listed.
    func lineage(of cell: FigureCell) -> String {
        var narrowed = question
        narrowed.by = []
        for (dimension, value) in zip(values.dimensions, cell.at) where about.dimensions.contains(dimension) {
            narrowed.only[dimension] = [value ?? FigureQuestion.notStated]
        }
        return "/analytics/v1/figures/\(about.code)/lineage?\(FigureQueryText(narrowed).text)"
    }
}

/// A question as it stands in an address.
struct FigureQueryText: Sendable {
    let text: String

    init(_ question: FigureQuestion) {
        var parts: [(String, String)] = []
        if !question.by.isEmpty { parts.append(("by", question.by.map(\.rawValue).joined(separator: ","))) }
        if !question.only.isEmpty {
            let clauses = question.only.sorted { $0.key.rawValue < $1.key.rawValue }.map { dimension, values in
                "\(dimension.rawValue):\(values.sorted().joined(separator: ","))"
            }
            parts.append(("where", clauses.joined(separator: ";")))
        }
        if let period = question.period { parts.append(("period", period.text)) }
        if let currency = question.convert { parts.append(("convert", currency.code)) }
        parts.append(("asOf", PlatformJSON.text(of: question.asOf)))
        if !question.settings.isEmpty {
            let clauses = question.settings.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }
            parts.append(("set", clauses.joined(separator: ";")))
        }
        text = parts.map { "\($0.0)=\(Self.escape($0.1))" }.joined(separator: "&")
    }

    private static func escape(_ text: String) -> String {
        let unreserved = CharacterSet(
            charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/,;")
        return text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }
}
