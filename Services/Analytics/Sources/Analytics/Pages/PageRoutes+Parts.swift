import Domain
import Foundation
import HTTPTypes
import Hummingbird
import ServiceKit

extension PageRoutes {
    func view(_ request: Request, _ context: PlatformRequestContext) async throws -> PageView {
        try await PageView(
            request, try request.query(allowing: PageView.parameters), desk, names, context.disclosure)
    }

    /// A country's code as it stands in the address.
    func country(_ context: PlatformRequestContext) throws -> String {
        let name = try context.pathParameter("country")
        guard let code = CountryCode(name) else { throw Problem.notFound("country", id: name) }
        return code.code
    }

    func respond(
        _ page: ProgrammePage, _ extra: HTML, _ view: PageView, _ request: Request, _ context: PlatformRequestContext
    ) throws -> Response {
        let cards = page.cards.map { $0.html(view).markup }.joined()
        var body = cards.isEmpty ? "" : "<div class=\"cards\">\n\(cards)</div>\n"
        for (number, section) in page.sections.enumerated() {
            body += section.html(view, id: "section-\(number + 1)").markup
        }
        return try frame.response(
            page.title, HTML(trusted: body) + extra, entry: page.entry, view, request, context)
    }

    func section(_ id: String, _ title: Phrase, _ body: HTML, _ view: PageView) -> HTML {
        HTML(trusted: "<section aria-labelledby=\"\(id)\">\n<h2 id=\"\(id)\">\(view.phrase(title).markup)</h2>\n")
            + body
            + HTML(trusted: "</section>\n")
    }

    /// Tables of what was decided.
    func ledger(_ view: PageView) -> LedgerTables {
        let (selection, ledger) = (selection(view), Ledger(view.base, asOf: view.asOf, inSums: true))
        return LedgerTables(
            report: MoneyReport(ledger, names: view.base.programmeNames(asOf: view.asOf), selection: selection),
            decided: AwardReport(ledger, selection), view: view)
    }

    /// What the letters to parliament state.
    func letters(_ view: PageView) -> HTML {
        let facts = view.base.facts(view.base.letters, upTo: FigureQuestion.milliseconds(view.asOf))
        let report = LetterReport(facts, selection(view), asOf: view.asOf)
        return LetterTables(rows: report.rows, names: names, view: view).html
    }

    private func selection(_ view: PageView) -> Selection {
        var selection = Selection()
        selection.asOf = view.asked.asOf
        return selection
    }

    /// The pages of pillars, countries and partners.
    func index(_ view: PageView) -> HTML {
        let lists: [(Phrase, FigureDimension, [String])] = [
            (.otherPillars, .pillar, Pillar.allCases.map(\.rawValue)),
            (.otherPartners, .partner, view.names.registered),
        ]
        return lists.reduce(HTML.empty) { markup, list in
            let (title, dimension, values) = list
            let items = values.compactMap { value in
                ProgrammePage.address(dimension, value).map {
                    "<li>\(view.anchor(view.link($0), view.names.name(value, dimension)).markup)</li>\n"
                }
            }
            guard !items.isEmpty else { return markup }
            let id = "index-\(dimension.rawValue)"
            return markup + section(id, title, HTML(trusted: "<ul class=\"index\">\n\(items.joined())</ul>\n"), view)
        }
    }

    /// Lineage of the figures of the ledger, for people and for programs.
    func addLineage(to routes: Routes) {
        routes.get("/lineage", access: .open, .lineagePage) { request, context in
            try await lineage(try request.query(allowing: FigureRoutes.lineage + ["lang"]), request, context)
        }
        routes.get("/analytics/v1/lineage", access: .open, .lineage) { request, context in
            guard request.headers[values: .accept].contains(where: { $0.lowercased().contains("text/html") }) else {
                let found = try await figures.lineage(
                    try request.query(allowing: FigureRoutes.lineage), for: context.disclosure)
                var response = try LineageResponse(found).response(from: request, context: context)
                response.headers[.vary] = "Accept"
                return response
            }
            return try await lineage(try request.query(allowing: FigureRoutes.lineage + ["lang"]), request, context)
        }
    }

    private func lineage(
        _ query: QueryParameters, _ request: Request, _ context: PlatformRequestContext
    ) async throws -> Response {
        let found = try await figures.lineage(query, for: context.disclosure)
        let view = try await PageView(request, query, desk, names, context.disclosure)
        let page = LineagePage(lineage: found, view: view)
        return try frame.response(
            page.title, page.body, entry: DefinitionPage.path, asksForTime: false, view, request, context)
    }
}
