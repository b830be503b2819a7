import Domain
import Journal

/// What the letters to parliament tell, recorded at every start where it is new or changed.
enum KnownReference {
    static func record(in journal: Journal) async throws {
        let events = try events()
        try await journal.perform { transaction in
            let context = CommandContext(actor: ServiceName.portfolio.rawValue)
            for event in events {
                if case .budget(let quoted) = event {
                    try transaction.execute(BudgetYear.self, on: event.stream, .quote(quoted.budget), by: context)
                } else {
                    try transaction.execute(Register.self, on: event.stream, .state(event), by: context)
                }
            }
        }
    }

    static func events() throws -> [ReferenceEvent] {
        let data = try ReferenceData.load()
        return data.organisations.map { .organisation(OrganisationRegistered(organisation: $0)) }
            + data.programmes.map { .programme(ProgrammeRegistered(programme: $0)) }
            + data.budgets.map { .budget(BudgetRecorded(budget: $0)) }
            + data.figures.map { .figure(LetterFigureRecorded(figure: $0)) }
    }
}
