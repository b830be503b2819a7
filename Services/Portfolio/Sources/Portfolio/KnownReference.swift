import Domain
import Journal

/// What the letters to parliament tell, recorded at every start where it is new or changed.
enum KnownReference {
    static func record(in journal: Journal) async throws {
        let events = try events()
        try await journal.perform { transaction in
            for event in events {
                try transaction.execute(
                    Register.self, on: event.stream, .state(event),
                    by: CommandContext(actor: ServiceName.portfolio.rawValue))
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
