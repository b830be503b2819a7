import Domain
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import Journal
import ServiceKit

/// Takes commands on dossiers: each in one transaction with the reading of what is then known.
struct DossierDesk: Sendable {
    let journal: Journal
    let now: @Sendable () -> Date
    let rules: CountryRules

    var today: CalendarDate { CalendarDate(utc: now()) }

    func answer<Kind: ServedDossier>(_ kind: Kind.Type, _ row: DossierRow<Kind.Content>) -> DossierAnswer<Kind.Shown> {
        DossierAnswer(shown: Kind.shown(row.content, today: today, rules), row: DossierStamp(row))
    }

    /// Gives a command to a dossier; the dossier as it then is, and whether it is new.
    ///
    /// - Parameters:
    ///   - programme: must be known.
    ///   - command: made within the transaction, of what is known there.
    func give<Kind: ServedDossier>(
        _ kind: Kind.Type, _ id: String, programme: ProgrammeCode? = nil, by context: CommandContext,
        _ command: @escaping @Sendable (Database) throws -> Kind.Command
    ) async throws -> (answer: DossierAnswer<Kind.Shown>, isNew: Bool) {
        do {
            let (row, isNew) = try await journal.perform { transaction in
                if let programme, try !DossierQueries.isProgramme(transaction.db, programme) {
                    throw DossierRejection.invalid(
                        "programme", "There is no programme \(programme).",
                        remedy: "Give one that /portfolio/v1/programmes lists.")
                }
                let isNew = try DossierQueries.content(transaction.db, kind, id) == nil
                try transaction.execute(kind, on: Kind.stream(of: id), command(transaction.db), by: context)
                guard let row = try DossierQueries.find(transaction.db, kind, id) else {
                    throw Problem.notFound(Kind.noun, id: id)
                }
                return (row, isNew)
            }
            return (answer(kind, row), isNew)
        } catch let rejection as DossierRejection {
            throw Problem(rejection)
        }
    }

    /// Opens a dossier, or says more of one that is open: 201 with its address when it is new.
    func open<Kind: ServedDossier>(
        _ kind: Kind.Type, _ id: String, programme: ProgrammeCode?, _ request: Request,
        _ context: PlatformRequestContext, _ command: @escaping @Sendable (Database) throws -> Kind.Command
    ) async throws -> Response {
        let identity = try context.requireIdentity()
        let (answer, isNew) = try await give(
            kind, id, programme: programme, by: identity.command(context), command)
        var response = try answer.response(from: request, context: context)
        if isNew { response.status = .created }
        response.headers[.location] = "/portfolio/v1/\(Kind.address)/\(Address.escaped(id))"
        return response
    }
}
