import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Journal
import ServiceKit

/// The pages for people.
struct PageRoutes: Sendable {
    let figures: Figures
    let desk: FigureDesk
    let journal: Journal
    let names: Names
    let frame = PageFrame()

    func add(to routes: Routes) {
        addThemes(to: routes)
        addPlaces(to: routes)
        addDefinitions(to: routes)
        addLineage(to: routes)
        for asset in [frame.library, frame.pictures] {
            routes.get(asset.path, access: .open, .script) { _, _ in asset.response }
        }
        let style = frame.style
        routes.get(style.path, access: .open, .style) { _, _ in style.response }
    }

    private func addThemes(to routes: Routes) {
        let themes: [(String, @Sendable (PageView) -> ProgrammePage)] = [
            ("/countries", ProgrammePage.countries), ("/localisation", ProgrammePage.localisation),
            ("/balance", ProgrammePage.balance), ("/costs", ProgrammePage.costs),
        ]
        for (path, page) in themes {
            routes.get(path, access: .open, .themePage) { request, context in
                let view = try await view(request, context)
                return try respond(page(view), .empty, view, request, context)
            }
        }
        routes.get("/", access: .open, .overviewPage) { request, context in
            let view = try await view(request, context)
            let extra = index(view) + section("letters", .letters, letters(view), view)
            return try respond(ProgrammePage.overview(view), extra, view, request, context)
        }
        routes.get("/money", access: .open, .themePage) { request, context in
            let view = try await view(request, context)
            let ledger = ledger(view)
            let tables = ledger.money + ledger.bounds + ledger.partners + ledger.awards
            let extra = FundingChainSection(view).html + section("bounds", .boundsTitle, tables, view)
            return try respond(ProgrammePage.money(view), extra, view, request, context)
        }
        routes.get("/obligations", access: .open, .themePage) { request, context in
            let view = try await view(request, context)
            let page = ObligationsPage(calendar: try await ObligationCalendar(journal, asOf: view.asOf), view: view)
            return try frame.response(
                view.language(.obligations), page.body, entry: "/obligations", view, request, context)
        }
    }

    private func addPlaces(to routes: Routes) {
        routes.get("/countries/{country}", access: .open, .placePage) { request, context in
            let view = try await view(request, context)
            let code = try country(context)
            let hosts = view.anchor(
                view.link("/countries/\(code)/hosts"), view.language(.hostView, view.names.country(code)))
            return try respond(
                ProgrammePage.country(code, view), HTML(trusted: "<p>") + hosts + HTML(trusted: "</p>\n"), view,
                request,
                context)
        }
        routes.get("/countries/{country}/hosts", access: .open, .placePage) { request, context in
            let view = try await view(request, context)
            let code = try country(context)
            let all = view.anchor(
                view.link("/countries/\(code)"), view.language(.countryView, view.names.country(code)))
            return try respond(
                ProgrammePage.hosts(code, view), HTML(trusted: "<p>") + all + HTML(trusted: "</p>\n"), view, request,
                context)
        }
        routes.get("/pillars/{pillar}", access: .open, .placePage) { request, context in
            let view = try await view(request, context)
            let name = try context.pathParameter("pillar")
            guard let pillar = Pillar(rawValue: name) else { throw Problem.notFound("pillar", id: name) }
            return try respond(ProgrammePage.pillar(pillar, view), index(view), view, request, context)
        }
        routes.get("/partners/{partner}", access: .open, .placePage) { request, context in
            let view = try await view(request, context)
            // One that was merged is answered for by the one that is kept.
            let code = view.organisations.code(try context.pathParameter("partner"))
            guard view.base.codes[.partner].known(code) != nil || view.names.knows(partner: code) else {
                throw Problem.notFound("partner", id: code)
            }
            return try respond(ProgrammePage.partner(code, view), .empty, view, request, context)
        }
    }

    private func addDefinitions(to routes: Routes) {
        routes.get(DefinitionPage.path, access: .open, .definitionList) { request, context in
            let view = try await view(request, context)
            return try frame.response(
                view.language(.figuresTitle), DefinitionPage(view: view).list + DefinitionPage(view: view).ledger,
                entry: DefinitionPage.path,
                asksForTime: false, view, request, context)
        }
        routes.get("\(DefinitionPage.path)/{code}", access: .open, .definitionPage) { request, context in
            let view = try await view(request, context)
            let about = try FigureDesk.definition(try context.pathParameter("code")).about
            let title = view.language(.definitionTitle, FigureWords.title(about, in: view.language))
            return try frame.response(
                title, DefinitionPage(view: view).body(about), entry: DefinitionPage.path, asksForTime: false, view,
                request, context)
        }
        routes.get("\(DefinitionPage.path)/{code}/lineage", access: .open, .figureLineagePage) { request, context in
            let query = try request.query(allowing: FigureGrammar.parameters + ["lang"])
            let code = try context.pathParameter("code")
            let (answer, parts) = try await desk.lineage(code, query, for: context.disclosure)
            let view = try await PageView(request, query, desk, names, context.disclosure)
            let address = "/analytics/v1/figures/\(code)/lineage?\(answer.query.text)"
            let page = FigureLineagePage(answer: answer, parts: parts, view: view, address: address)
            return try frame.response(
                view.language(.lineageTitle, FigureWords.title(answer.about, in: view.language)), page.body,
                entry: DefinitionPage.path, asksForTime: false, view, request, context)
        }
    }
}
