import Domain
import Hummingbird
import ServiceKit

/// Figures as JSON and CSV, open to read.
struct FigureRoutes: Sendable {
    let figures: Figures

    private static let reach = ["country", "pillar", "population", "group", "programme", "asOf"]
    private static let money = ["programme", "currency", "asOf"]
    static let lineage = ["figure"] + Selection.parameterNames

    func add(to routes: Routes) {
        let figures = figures
        routes.get("/analytics/v1/overview", access: .open, .overview) { request, context in
            OverviewResponse(
                try await figures.overview(try request.query(allowing: ["asOf"]), for: context.disclosure))
        }
        routes.get("/analytics/v1/overview.csv", access: .open, .overviewTable) { request, context in
            let overview = try await figures.overview(
                try request.query(allowing: ["asOf"]), for: context.disclosure)
            return CSVResponse(
                fileName: "overview.csv", header: FigureTable.header, rows: overview.figures.map(FigureTable.row))
        }
        routes.get("/analytics/v1/reach", access: .open, .reach) { request, context in
            ReachResponse(
                try await figures.reach(try request.query(allowing: Self.reach), for: context.disclosure))
        }
        routes.get("/analytics/v1/reach.csv", access: .open, .reachTable) { request, context in
            let report = try await figures.reach(
                try request.query(allowing: Self.reach), for: context.disclosure)
            return CSVResponse(fileName: "reach.csv", header: ReachTable.header, rows: report.rows.map(ReachTable.row))
        }
        routes.get("/analytics/v1/money", access: .open, .money) { request, _ in
            MoneyResponse(try await figures.money(try request.query(allowing: Self.money)))
        }
        routes.get("/analytics/v1/money.csv", access: .open, .moneyTable) { request, _ in
            let report = try await figures.money(try request.query(allowing: Self.money))
            return CSVResponse(
                fileName: "money.csv", header: FigureTable.header, rows: report.figures.map(FigureTable.row))
        }
    }
}
