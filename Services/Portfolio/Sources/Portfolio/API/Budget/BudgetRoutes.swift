import Domain
import Hummingbird
import Journal
import ServiceKit

/// Budgets of an article: versions, scenarios, reallocations, ceilings, and what is committed and paid against them.
struct BudgetRoutes: Sendable {
    let journal: Journal

    private var desk: BudgetDesk { BudgetDesk(journal: journal) }

    /// The article of the budget that the programme is paid from.
    static let article = "4.2"

    func add(to routes: Routes) {
        let desk = desk
        routes.post("budgets", access: .roles(.programmeOfficer), .recordBudget) { request, context in
            let identity = try context.requireIdentity()
            let body = try await request.decode(as: BudgetRequest.self, context: context)
            return try await desk.record(body.budget, by: identity.command(context))
        }
        addReading(to: routes)
        addScenarios(to: routes)
        addReallocations(to: routes)
        addCeilings(to: routes)
    }

    private func addReading(to routes: Routes) {
        routes.get("budget-execution", access: .open, .budgetExecution) { request, _ in
            let (article, year, stage) = try Self.version(request)
            return try await journal.read { db in
                guard let budget = try BudgetQueries.budget(db, article: article, year: year, stage: stage),
                    let stage = budget.stage
                else { throw Problem.noBudget(article, year) }
                return try ExecutionQueries.execution(db, of: budget, stage: stage)
            }
        }
        routes.get("forward-cover", access: .open, .forwardCover) { request, _ in
            let (article, year, stage) = try Self.version(request)
            return try await journal.read { db in
                guard let budget = try BudgetQueries.budget(db, article: article, year: year, stage: stage),
                    let stage = budget.stage
                else { throw Problem.noBudget(article, year) }
                return try ExecutionQueries.forwardCover(db, of: budget, stage: stage)
            }
        }
    }

    private static func version(_ request: Request) throws -> (article: String, year: Int, stage: BudgetStage?) {
        let query = try request.query(allowing: ["article", "year", "stage"])
        _ = try query.required("year")
        let year = try query.integer("year", in: BudgetDesk.years) ?? BudgetDesk.years.lowerBound
        return (query.string("article") ?? article, year, try query.choice("stage", as: BudgetStage.self))
    }

    private func addScenarios(to routes: Routes) {
        let desk = desk
        routes.get("budget-scenarios", access: .open, .budgetScenarios) { request, _ in
            let page = try request.query(allowing: Paging.parameters).page(by: String.self)
            let found = try await journal.read { try BudgetQueries.scenarios($0, page) }
            return try Page(found, for: page) { $0.position }
        }
        routes.post("budget-scenarios", access: .roles(.programmeOfficer), .recordScenario) { request, context in
            let identity = try context.requireIdentity()
            let scenario = try await request.decode(as: BudgetScenario.self, context: context)
            return try await desk.record(scenario, by: identity.command(context))
        }
    }

    private func addReallocations(to routes: Routes) {
        let desk = desk
        let group = routes.group("budget-reallocations")
        group.get(access: .open, .reallocations) { request, _ in
            let query = try request.query(allowing: ["year", "status"] + Paging.parameters)
            let (year, page) = (try query.integer("year", in: BudgetDesk.years), try query.page(by: String.self))
            let status = try query.choice("status", as: ReallocationStatus.self)
            let found = try await journal.read { try BudgetQueries.reallocations($0, year: year, status: status, page) }
            return try Page(found, for: page) { $0.reallocation.id.text }
        }
        group.post(access: .roles(.programmeOfficer), .proposeReallocation) { request, context in
            let identity = try context.requireIdentity()
            let reallocation = try await request.decode(as: BudgetReallocation.self, context: context)
            return try await desk.propose(reallocation, by: identity.command(context))
        }
        group.post("{id}/approval", access: .roles(.programmeOfficer, .financeController), .approveReallocation) {
            _, context in
            let identity = try context.requireIdentity()
            return try await desk.decide(
                on: context.pathParameter("id"), by: identity.command(context)
            ) { .approve($0, by: identity.id) }
        }
        group.post("{id}/refusal", access: .roles(.programmeOfficer, .financeController), .declineReallocation) {
            request, context in
            let identity = try context.requireIdentity()
            let body = try await request.decode(as: ReasonRequest.self, context: context)
            return try await desk.decide(
                on: context.pathParameter("id"), by: identity.command(context)
            ) { .decline($0, reason: body.reason, by: identity.id) }
        }
    }

    private func addCeilings(to routes: Routes) {
        let desk = desk
        routes.get("programme-ceilings", access: .open, .programmeCeilings) { request, _ in
            let programme = try request.query(allowing: ["programme"]).string("programme")
            return Page(
                items: try await journal.read { try CeilingQueries.all($0, programme: programme) }, next: nil)
        }
        routes.post("programme-ceilings", access: .roles(.programmeOfficer), .setCeiling) { request, context in
            let identity = try context.requireIdentity()
            let body = try await request.decode(as: CeilingRequest.self, context: context)
            return try await desk.set(body, by: identity.command(context))
        }
    }
}
