import Domain
import Hummingbird
import ServiceKit

/// Figures as JSON and CSV, open to read.
struct FigureRoutes: Sendable {
    let figures: Figures

    private static let reach = ["country", "pillar", "population", "group", "programme", "asOf"]
    private static let money = ["programme", "currency", "asOf"]
    static let lineage = ["figure"] + Selection.parameterNames

    func add(to router: Router<PlatformRequestContext>) {
        let figures = figures
        router.get("/analytics/v1/overview") { request, _ in
            OverviewResponse(try await figures.overview(try request.query(allowing: ["asOf"])))
        }
        router.get("/analytics/v1/overview.csv") { request, _ in
            let overview = try await figures.overview(try request.query(allowing: ["asOf"]))
            return CSVResponse(
                fileName: "overview.csv", header: FigureTable.header, rows: overview.figures.map(FigureTable.row))
        }
        router.get("/analytics/v1/reach") { request, _ in
            ReachResponse(try await figures.reach(try request.query(allowing: Self.reach)))
        }
        router.get("/analytics/v1/reach.csv") { request, _ in
            let report = try await figures.reach(try request.query(allowing: Self.reach))
            return CSVResponse(fileName: "reach.csv", header: ReachTable.header, rows: report.rows.map(ReachTable.row))
        }
        router.get("/analytics/v1/money") { request, _ in
            MoneyResponse(try await figures.money(try request.query(allowing: Self.money)))
        }
        router.get("/analytics/v1/money.csv") { request, _ in
            let report = try await figures.money(try request.query(allowing: Self.money))
            return CSVResponse(
                fileName: "money.csv", header: FigureTable.header, rows: report.figures.map(FigureTable.row))
        }
    }
}
