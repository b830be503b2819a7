import Domain
import Journal
import ServiceKit

/// Yearly monitoring, evaluation and learning sessions: held, recorded section by section, closed when the mandatory
/// sections are there; what was agreed is done by its owner afterwards.
enum MELSessions: Dossier {
    enum Command: Sendable {
        case hold(MELSessionHeld, today: CalendarDate)
        case write(MELSection, text: String, by: Officer)
        case agree(title: String, owner: OrganisationCode, due: CalendarDate, by: Officer)
        case close(by: Officer, CountryRules)
        /// - Parameter action: counted from 1.
        case complete(action: Int, doneOn: CalendarDate, evidence: String, by: Officer, today: CalendarDate)
    }

    static let kind = "mel-session"
    static let noun = "MEL session"

    static func index(of file: MELSessionFile) -> DossierIndex {
        DossierIndex(
            programme: file.programme, country: file.country, status: file.closedBy == nil ? "open" : "closed")
    }

    static func decide(_ command: Command, in file: MELSessionFile?) throws(DossierRejection) -> [MELSessionEvent] {
        if case .hold(let event, let today) = command { return try hold(event, today, in: file) }
        guard let file else {
            throw DossierRejection(.unknown, "There is no such session.", remedy: "Record that it was held first.")
        }
        switch command {
        case .hold: return []
        case .write(let section, let text, let officer): return try write(section, text, by: officer, in: file)
        case .agree(let title, let owner, let due, let officer):
            return try agree(title, owner, due, by: officer, in: file)
        case .close(let officer, let rules): return try close(by: officer, rules, in: file)
        case .complete(let action, let day, let evidence, let officer, let today):
            return try complete(action, day, evidence, by: officer, today, in: file)
        }
    }

    static func evolve(_ file: inout MELSessionFile?, by event: MELSessionEvent) {
        switch event {
        case .held(let event): file = MELSessionFile(event)
        case .written(let event): file?.write(event)
        case .agreed(let event): file?.agree(event.action)
        case .closed(let event): file?.closedBy = event.closedBy
        case .done(let event): file?.complete(event)
        }
    }
}
