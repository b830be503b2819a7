import Domain
import Foundation
import ServiceKit

extension PageView {
    /// A figure of the ledger as people read it; a dash where it is not known.
    func text(_ figure: Figure) -> String { language.number(figure.text) }

    /// Where a person sees what it is made of.
    func page(_ figure: Figure) -> String {
        let address = figure.lineage.replacing("/analytics/v1/lineage?", with: "/lineage?", maxReplacements: 1)
        return asked.language.map { "\(address)&lang=\($0)" } ?? address
    }

    /// The value as a link to its lineage, with a mark where it is generated. A dash has nothing to be made of.
    func cell(_ figure: Figure) -> HTML {
        let text = HTML(escaping: text(figure)).markup
        guard !figure.provenance.isEmpty, figure.text != NumberText.unknown else { return HTML(trusted: text) }
        return HTML(trusted: "<a class=\"figure\" href=\"\(HTML(escaping: page(figure)).markup)\">\(text)</a>")
            + mark(figure)
    }

    /// `gen.` where any part of it is generated.
    func mark(_ figure: Figure) -> HTML { mark(figure.provenance.map(\.label)) }

    func origins(_ figure: Figure) -> HTML { origins(figure.provenance.map(\.label)) }
}
