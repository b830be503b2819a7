import Domain
import Foundation
import ServiceKit

/// The parts of the first page. Nothing is computed here: the figures come as they are.
struct GlanceSections {
    let overview: Overview
    let names: Names

    /// The labels of what is generated; `nil` when nothing is.
    var generated: String? {
        let labels = Set(overview.figures.flatMap(\.provenance).filter(\.isGenerated).map(\.label))
        return labels.isEmpty ? nil : labels.sorted().joined(separator: ", ")
    }

    static func text(_ text: String) -> HTML { HTML(escaping: text) }

    /// Text that stays on one line.
    static func unbroken(_ text: String) -> HTML {
        HTML(trusted: "<span class=\"unbroken\">") + HTML(escaping: text) + HTML(trusted: "</span>")
    }

    /// A heading with what must be said of it below.
    static func heading(_ text: String, _ details: HTML) -> HTML {
        HTML(escaping: text) + HTML(trusted: "<small>") + details + HTML(trusted: "</small>")
    }

    func cell(_ figure: Figure?) -> HTML { figure?.cell ?? HTML(escaping: NumberText.unknown) }
}
