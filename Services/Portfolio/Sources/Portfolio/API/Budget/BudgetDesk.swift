import Domain
import Journal
import ServiceKit

/// Takes decisions about budgets, ceilings and portfolios: each in one transaction with the reading of what is then
/// known.
struct BudgetDesk: Sendable {
    let journal: Journal

    func record(_ budget: ArticleBudget, by context: CommandContext) async throws -> BudgetResponse {
        try Self.check(article: budget.article, year: budget.year)
        return try await answer { transaction in
            try transaction.execute(
                BudgetYear.self, on: BudgetYear.stream(article: budget.article, year: budget.year),
                .record(budget, by: context.actor), by: context)
            return BudgetResponse(budget: budget, lines: try BudgetQueries.lines(transaction.db, of: budget))
        }
    }

    func propose(_ reallocation: BudgetReallocation, by context: CommandContext) async throws -> ReallocationItem {
        try Self.check(article: reallocation.article, year: reallocation.year)
        return try await answer { transaction in
            // An identifier is one of all years: a stream alone could not tell.
            if let known = try BudgetQueries.reallocation(transaction.db, reallocation.id.text),
                known.reallocation != reallocation
            {
                throw MoneyRejection(
                    .reallocationExists, "The reallocation \(reallocation.id) was proposed with other content.",
                    field: "id", remedy: "Choose another identifier.")
            }
            return try decide(reallocation, .propose(reallocation, by: context.actor), transaction, context)
        }
    }

    /// Approves or declines.
    func decide(
        on id: String, by context: CommandContext,
        _ command: @escaping @Sendable (ReallocationID) -> BudgetYear.Command
    ) async throws -> ReallocationItem {
        try await answer { transaction in
            guard let known = try BudgetQueries.reallocation(transaction.db, id) else {
                throw Problem.notFound("reallocation", id: id)
            }
            return try decide(
                known.reallocation, command(known.reallocation.id), transaction, context)
        }
    }

    private func decide(
        _ reallocation: BudgetReallocation, _ command: BudgetYear.Command, _ transaction: JournalTransaction,
        _ context: CommandContext
    ) throws -> ReallocationItem {
        try transaction.execute(
            BudgetYear.self, on: BudgetYear.stream(article: reallocation.article, year: reallocation.year), command,
            by: context)
        guard let item = try BudgetQueries.reallocation(transaction.db, reallocation.id.text) else {
            throw Problem.notFound("reallocation", id: reallocation.id.text)
        }
        return item
    }

    func record(_ scenario: BudgetScenario, by context: CommandContext) async throws -> ScenarioItem {
        try Self.check(article: scenario.article, year: nil)
        for year in scenario.years { try Self.check(article: scenario.article, year: year.year) }
        return try await answer { transaction in
            try transaction.execute(
                ScenarioRecord.self, on: ScenarioRecord.stream(of: scenario.id),
                ScenarioRecord.Command(scenario: scenario, by: context.actor), by: context)
            guard let item = try BudgetQueries.scenario(transaction.db, scenario.id.text) else {
                throw Problem.notFound("scenario", id: scenario.id.text)
            }
            return item
        }
    }

    func set(_ request: CeilingRequest, by context: CommandContext) async throws -> CeilingItem {
        let (programme, phase) = (request.programme, request.phase)
        let command = PhaseCeiling.Command(
            programme: programme, phase: phase, ceiling: request.ceiling, reason: request.reason,
            source: request.source, by: context.actor)
        return try await answer { transaction in
            guard try CeilingQueries.phase(transaction.db, programme, phase) != nil else {
                throw MoneyRejection(
                    .unknownPhase, "The programme \(programme) has no phase \(phase).", field: "phase",
                    remedy: "List the programmes with their phases.")
            }
            try transaction.execute(
                PhaseCeiling.self, on: PhaseCeiling.stream(of: programme, phase: phase), command, by: context)
            let items = try CeilingQueries.all(transaction.db, programme: programme.text)
            guard let item = items.first(where: { $0.phase == phase }) else {
                throw Problem.notFound("programme", id: programme.text)
            }
            return item
        }
    }

    func define(_ request: PortfolioRequest, by context: CommandContext) async throws -> PortfolioItem {
        let command = PortfolioRecord.Command(
            portfolio: request.id, title: request.title, filter: request.filter, reason: request.reason,
            by: context.actor)
        return try await answer { transaction in
            try transaction.execute(
                PortfolioRecord.self, on: PortfolioRecord.stream(of: command.portfolio), command, by: context)
            guard let item = try PortfolioQueries.find(transaction.db, command.portfolio.text, version: nil) else {
                throw Problem.notFound("portfolio", id: command.portfolio.text)
            }
            return item
        }
    }

    /// Articles are short names, and years are years: both are parts of a stream's name.
    private static func check(article: String, year: Int?) throws {
        guard article.wholeMatch(of: /[0-9A-Za-z][0-9A-Za-z.-]{0,19}/) != nil else {
            throw Problem.badRequest(
                detail: "“\(article.prefix(40))” is no article.", field: "article", remedy: "Write it like 4.2.")
        }
        guard let year else { return }
        guard BudgetDesk.years.contains(year) else {
            throw Problem.badRequest(
                detail: "\(year) is no year of a budget.", field: "year",
                remedy: "Give a year from \(BudgetDesk.years.lowerBound) to \(BudgetDesk.years.upperBound).")
        }
    }

    /// Years that a budget may be of.
    static let years = 2000...2100

    private func answer<Answer: Sendable>(
        _ work: @escaping @Sendable (JournalTransaction) throws -> Answer
    ) async throws -> Answer {
        do {
            return try await journal.perform(work)
        } catch let rejection as MoneyRejection {
            throw Problem(rejection)
        }
    }
}
