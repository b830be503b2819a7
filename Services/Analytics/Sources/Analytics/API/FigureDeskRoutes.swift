import Domain
import Foundation
import HTTPTypes
import Hummingbird
import ServiceKit

/// Figures by the grammar of questions, open to read; small numbers of people are for those of the programme.
struct FigureDeskRoutes: Sendable {
    let desk: FigureDesk

    func add(to routes: Routes) {
        let desk = desk
        let figures = routes.group("/analytics/v1/figures")
        figures.get("", access: .open, .figureList) { request, _ in
            _ = try request.query()
            return FigureListResponse(figures: FigureCatalogue.all.map { FigureListResponse.Item($0.about) })
        }
        figures.get("{code}", access: .open, .figureAnswer) { request, context in
            let query = try request.query(allowing: FigureGrammar.parameters + ["compare"] + Paging.parameters)
            let (code, suffix) = try Self.name(context)
            if let earlier = try query.value("compare", expected: AsOf.expected, read: AsOf.time(from:)) {
                return try await Self.comparison(desk, code, query, earlier, context)
                    .response(from: request, context: context)
            }
            for name in Paging.parameters where query.string(name) != nil {
                throw FigureGrammar.problem(name, "Values do not come in pages.", "Leave it out, or give compare.")
            }
            let format = try FigureFormat(suffix: suffix, query, request)
            return try await desk.answer(code, query, for: context.disclosure)
                .response(as: format, to: request, context)
        }
        figures.get("{code}/lineage", access: .open, .figureLineage) { request, context in
            let query = try request.query(allowing: FigureGrammar.parameters + Paging.parameters)
            let page = try query.page(by: Int.self)
            let (answer, parts) = try await desk.lineage(
                try context.pathParameter("code"), query, for: context.disclosure)
            guard let cell = answer.rows.first else { throw Problem.notFound("value", id: answer.about.code) }
            let cut = try Self.cut(parts, page)
            return FigureLineageResponse(
                figure: cell, items: cut.items.map { FigurePartResponse(parts[$0]) }, next: cut.next)
        }
    }

    /// `reach.csv` is `reach` as CSV.
    private static func name(_ context: PlatformRequestContext) throws -> (code: String, suffix: String?) {
        let name = try context.pathParameter("code")
        for format in FigureFormat.allCases where name.hasSuffix(".\(format.rawValue)") {
            return (String(name.dropLast(format.rawValue.count + 1)), format.rawValue)
        }
        return (name, nil)
    }

    private static func comparison(
        _ desk: FigureDesk, _ code: String, _ query: QueryParameters, _ earlier: Date, _ context: PlatformRequestContext
    ) async throws -> FigureComparisonResponse {
        let page = try query.page(by: Int.self)
        let (answer, found) = try await desk.comparison(code, query, since: earlier, for: context.disclosure)
        let cut = try cut(found.changes, page)
        return FigureComparisonResponse(
            figure: code, from: earlier, to: answer.question.asOf,
            before: found.before.map { FigureRow($0, of: answer) },
            after: found.after.map { FigureRow($0, of: answer) },
            items: cut.items.map { FigureComparisonResponse.Change(found.changes[$0]) }, next: cut.next)
    }

    /// A page of a list, by place.
    private static func cut<Element>(_ list: [Element], _ page: PageRequest<Int>) throws -> Page<Int> {
        let first = min(max(0, (page.after ?? -1) + 1), list.count)
        let places = Array(first..<min(list.count, first + page.fetchCount))
        return try Page(places, for: page) { $0 }
    }
}

/// What figures there are.
struct FigureListResponse: ResponseEncodable, Sendable {
    let figures: [Item]

    struct Item: Encodable, Sendable {
        let code: String
        let title: String
        let purpose: String
        let formula: String
        let source: String
        let unit: String
        let method: Int
        let settings: [FigureSettingText]
        let dimensions: [FigureDimension]
        let excludes: [String]

        init(_ about: FigureAbout) {
            code = about.code
            title = about.title
            purpose = about.purpose
            formula = about.formula
            source = about.source
            unit = about.unit
            method = about.method
            settings = about.settings.map { FigureSettingText($0) }
            dimensions = about.dimensions
            excludes = about.excludes
        }
    }
}
