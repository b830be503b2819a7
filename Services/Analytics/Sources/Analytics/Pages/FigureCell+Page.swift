import Domain
import Foundation
import ServiceKit

extension PageView {
    /// A value as people read it: `1 200–1 500`, `12.5 %`; a dash where it is not known, `<10` where it is withheld.
    func text(_ cell: FigureCell) -> String {
        if cell.isSuppressed { return language(.suppressed) }
        if let low = cell.low, let high = cell.high, low != high {
            return "\(language.number(low))\u{2013}\u{200B}\(language.number(high))"
        }
        guard let value = cell.value ?? cell.low else { return NumberText.unknown }
        let text = language.number(value.rounded(to: cell.unit.hasSuffix("per person") ? 2 : 3))
        return cell.unit == "%" ? "\(text)\u{202F}%" : text
    }

    /// What is drawn of it: the low end of a range.
    func drawn(_ cell: FigureCell) -> Decimal? { cell.isSuppressed ? nil : cell.low ?? cell.value }

    /// The value with a link to what it is made of, and a mark where some of it is generated.
    func html(_ cell: FigureCell, of answer: FigureAnswer) -> HTML {
        let text = text(cell)
        if cell.isSuppressed {
            let why = HTML(escaping: language(.suppressedMeaning)).markup
            return HTML(trusted: "<abbr title=\"\(why)\">\(HTML(escaping: text).markup)</abbr>")
        }
        guard cell.facts > 0, text != NumberText.unknown else { return HTML(escaping: text) }
        let address = HTML(escaping: lineage(of: cell, in: answer)).markup
        return HTML(trusted: "<a class=\"figure\" href=\"\(address)\">\(HTML(escaping: text).markup)</a>") + mark(cell)
    }

    /// The page that lists the facts of a value.
    func lineage(of cell: FigureCell, in answer: FigureAnswer) -> String { page(answer.lineage(of: cell)) }

    /// The page that lists the facts of a whole answer.
    func lineage(of answer: FigureAnswer) -> String { page(answer.lineage) }

    /// The page beside an address of the API.
    func page(_ address: String) -> String {
        let page = address.replacing("/analytics/v1/figures/", with: "/analytics/figures/", maxReplacements: 1)
        return asked.language.map { "\(page)&lang=\($0)" } ?? page
    }

    func mark(_ cell: FigureCell) -> HTML { mark(cell.provenance) }

    /// `gen.` where any of these origins is a generator.
    func mark(_ origins: [String]) -> HTML {
        let labels = origins.filter(PageView.isGenerated)
        guard !labels.isEmpty else { return .empty }
        let title = HTML(escaping: labels.map(origin).joined(separator: ", ")).markup
        return HTML(trusted: " <abbr class=\"gen\" title=\"\(title)\">\(phrase(.generatedMark).markup)</abbr>")
    }

    static func isGenerated(_ label: String) -> Bool {
        if case .generated = Provenance(label: label) { true } else { false }
    }

    /// Origins, a tag each; what is generated stands out.
    func origins(_ labels: some Sequence<String>) -> HTML {
        let tags = Set(labels).sorted().map { label in
            "<span class=\"\(PageView.isGenerated(label) ? "tag made" : "tag")\">\(HTML(escaping: origin(label)).markup)</span>"
        }
        return HTML(trusted: tags.joined(separator: " "))
    }

    /// Where facts come from, in the language of the page; names of letters and generators stay.
    func origin(_ label: String) -> String {
        guard language == .dutch, let provenance = Provenance(label: label) else { return label }
        return switch provenance {
        case .reported: "gemeld"
        case .letter(let letter): "brief: \(letter)"
        case .generated(let generator): "gegenereerd: \(generator)"
        }
    }
}
