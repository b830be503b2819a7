import Domain
import HTTPTypes
import Hummingbird
import Journal
import ServiceKit

/// What pages show beside figures, for programs: the funding chain, and what is owed.
struct PictureRoutes: Sendable {
    let desk: FigureDesk
    let journal: Journal

    func add(to routes: Routes) {
        let (desk, journal) = (desk, journal)
        routes.get("/analytics/v1/funding-chain.csv", access: .open, .fundingChain) { request, _ in
            let time = try AsOf(try request.query(allowing: ["asOf"]), now: desk.now()).time
            let chain = FundingChain(try await desk.keeper.current(), FigureQuestion(asOf: time))
            return CSVResponse(
                fileName: "funding-chain.csv", header: FundingChainTable.header,
                rows: chain.links.map { FundingChainTable.row($0, asOf: time) })
        }
        routes.get("/analytics/v1/obligations.csv", access: .open, .obligationCounts) { request, _ in
            let time = try AsOf(try request.query(allowing: ["asOf"]), now: desk.now()).time
            let calendar = try await ObligationCalendar(journal, asOf: time)
            return CSVResponse(
                fileName: "obligations.csv", header: ObligationTable.counts,
                rows: ObligationTable.counts(of: calendar, asOf: time))
        }
        routes.get("/analytics/v1/obligations/list.csv", access: .roles(Disclosure.roles), .obligationList) {
            request, _ in
            let time = try AsOf(try request.query(allowing: ["asOf"]), now: desk.now()).time
            let calendar = try await ObligationCalendar(journal, asOf: time)
            return CSVResponse(
                fileName: "obligations-list.csv", header: ObligationTable.list,
                rows: calendar.lines.map { ObligationTable.row($0, asOf: time) })
        }
    }
}
