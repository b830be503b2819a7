import HTTPTypes
import Hummingbird
import ServiceKit

/// The pages for people, and lineage for both people and programs.
struct PageRoutes: Sendable {
    private let figures: Figures
    private let glance: GlancePage
    private let lineage: LineagePage

    init(figures: Figures, names: Names) throws {
        self.figures = figures
        let layout = try PageLayout(
            product: "Prospects", version: "1.0",
            navigation: [NavigationItem(title: "At a glance", path: GlancePage.path)])
        glance = try GlancePage(layout: layout, names: names)
        lineage = try LineagePage(layout: layout)
    }

    func add(to routes: Routes) {
        let (figures, glance, lineage) = (figures, glance, lineage)
        routes.get("/", access: .open, .glancePage) { request, context in
            glance.page(
                try await figures.overview(try request.query(allowing: ["asOf"]), for: context.disclosure))
        }
        routes.get("/lineage", access: .open, .lineagePage) { request, context in
            lineage.page(
                try await figures.lineage(
                    try request.query(allowing: FigureRoutes.lineage), for: context.disclosure))
        }
        routes.get("/analytics/v1/lineage", access: .open, .lineage) { request, context in
            let found = try await figures.lineage(
                try request.query(allowing: FigureRoutes.lineage), for: context.disclosure)
            guard request.headers[values: .accept].contains(where: { $0.lowercased().contains("text/html") }) else {
                var response = try LineageResponse(found).response(from: request, context: context)
                response.headers[.vary] = "Accept"
                return response
            }
            return try lineage.page(found).response(from: request, context: context)
        }
        routes.get(PageStyles.path, access: .open, .style) { _, _ in
            Response(
                status: .ok,
                headers: [
                    .contentType: "text/css; charset=utf-8", .cacheControl: "public, max-age=31536000, immutable",
                ], body: ResponseBody(byteBuffer: ByteBuffer(string: PageStyles.css)))
        }
    }
}
