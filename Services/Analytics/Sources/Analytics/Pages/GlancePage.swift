import Domain
import Foundation
import ServiceKit

/// The programme at a glance: the first page.
struct GlancePage: Sendable {
    private let layout: PageLayout
    private let names: Names
    private let template: PageTemplate

    static let path = "/"

    init(layout: PageLayout, names: Names) throws {
        self.layout = layout
        self.names = names
        template = try PageTemplate(GlanceTemplate.source)
    }

    func page(_ overview: Overview) -> HTMLPage {
        let sections = GlanceSections(overview: overview, names: names)
        var values: [String: Any] = [
            "stylesheet": PageStyles.path,
            "day": CalendarDate(utc: overview.asOf).description,
            "past": overview.selection.asOf != nil,
            "isEmpty": overview.isEmpty,
            "cards": sections.cards,
            "chart": sections.chart,
            "balance": sections.balance,
            "countries": sections.countries,
            "visibility": sections.visibility,
            "money": sections.money,
            "bounds": sections.bounds,
            "partners": sections.partners,
            "awards": sections.awards,
            "letters": sections.letters,
            "reachNote": ReachReport.note,
            "moneyNote": MoneyReport.note,
            "downloads": GlancePage.downloads(overview.selection),
        ]
        if let labels = sections.generated { values["generated"] = ["labels": labels] }
        return layout.page(
            title: "The programme at a glance", body: template.render(values), current: GlancePage.path,
            asOf: overview.asOf)
    }

    private static func downloads(_ selection: Selection) -> HTML {
        let query =
            selection.asOf.map { "?asOf=\($0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")" }
            ?? ""
        let links = ["overview", "reach", "money"].flatMap { name in
            [("\(name).csv", "\(name), CSV"), (name, "\(name), JSON")]
        }
        let items = links.map { path, title in
            "<li><a href=\"/analytics/v1/\(HTML(escaping: path + query).markup)\">\(HTML(escaping: title).markup)</a></li>"
        }
        return HTML(trusted: items.joined(separator: "\n"))
    }
}

extension Overview {
    /// Whether nothing was recorded up to this time.
    var isEmpty: Bool { figures.allSatisfy(\.provenance.isEmpty) }
}
