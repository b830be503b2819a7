import Domain
import Foundation
import ServiceKit

extension Figure {
    /// The value alone, as people read it: `1 200–1 500`, `EUR 5 000`, `12.5 %`; a dash where it is not known.
    var text: String {
        switch value {
        case .range(let low, let high):
            guard let low, let high else { return NumberText.unknown }
            return low == high
                ? NumberText.number(low) : "\(NumberText.number(low))\u{2013}\u{200B}\(NumberText.number(high))"
        case .count(let count): return NumberText.number(count)
        case .amount(let amount):
            let isWhole = amount.map { $0 == $0.rounded(to: 0) } ?? true
            return NumberText.money(amount, currency: unit, fractionDigits: isWhole ? 0 : 2)
        case .share(let part, let whole): return NumberText.share(part, of: whole)
        }
    }

    /// Where a person sees what it is made of.
    var page: String { lineage.replacing("/analytics/v1/lineage?", with: "/lineage?", maxReplacements: 1) }

    /// The value in large: the currency smaller than the number.
    var headline: HTML {
        guard let amount, text != NumberText.unknown else { return HTML(escaping: text) }
        let number = NumberText.number(amount.rounded(to: 2))
        return HTML(trusted: "<span class=\"unit\">") + HTML(escaping: unit) + HTML(trusted: "</span> ")
            + HTML(escaping: number)
    }

    /// The value as a link to its lineage, with a mark where it is generated.
    var cell: HTML {
        let text = HTML(escaping: text).markup
        guard isKnown else { return HTML(trusted: text) }
        return HTML(trusted: "<a class=\"figure\" href=\"\(HTML(escaping: page).markup)\">\(text)</a>") + mark
    }

    /// `gen.` where any part of it is generated.
    var mark: HTML {
        let generated = provenance.filter(\.isGenerated).map(\.label)
        guard !generated.isEmpty else { return .empty }
        let title = HTML(escaping: generated.joined(separator: ", ")).markup
        return HTML(trusted: " <abbr class=\"gen\" title=\"\(title)\">gen.</abbr>")
    }

    /// Whether there is a value: a dash has nothing to be made of.
    var isKnown: Bool { !provenance.isEmpty && text != NumberText.unknown }

    /// Its origins, a tag each; what is generated stands out.
    var origins: HTML {
        let tags = provenance.map { origin in
            let style = origin.isGenerated ? "tag made" : "tag"
            return "<span class=\"\(style)\">\(HTML(escaping: origin.label).markup)</span>"
        }
        return HTML(trusted: tags.joined(separator: " "))
    }
}
