import Domain
import ServiceKit

extension MELSessions: ServedDossier {
    static let address = "mel-sessions"
    static let access = Access.signedIn
    static let statusMeaning = "open or closed."
    static let members: [String: Schema] = [
        "programme": .text, "country": .text, "year": .integer, "heldOn": .day, "participants": .list(of: .text),
        "provenance": .text,
        "sections": .list(
            of: .object(["section": .choice(MELSection.self), "text": .text, "writtenBy": .text])),
        "missingSections": .list(of: .text), "rulesVersion": .integer(from: 1), "actions": .list(of: action),
    ]

    static let action = Schema.object(
        [
            "session": .text, "programme": .text, "country": .text, "id": .text, "title": .text, "owner": .text,
            "due": .day, "isOverdue": .boolean,
        ], optional: ["doneOn": .day, "isOnTime": .boolean, "evidence": .text])

    static func shown(_ file: MELSessionFile, today: CalendarDate, _ rules: CountryRules) -> Shown {
        Shown(file, today: today, rules)
    }

    /// A session with what its record still lacks and which of its actions are overdue.
    struct Shown: Encodable, Sendable {
        let programme: ProgrammeCode
        let country: CountryCode
        let year: Int
        let heldOn: CalendarDate
        let participants: [OrganisationCode]
        let provenance: Provenance
        let sections: [MELSessionFile.Section]
        /// Without which the record is not closed.
        let missingSections: [MELSection]
        /// Of the rules that say which sections are mandatory.
        let rulesVersion: Int
        let actions: [MELActionItem]
        let closedBy: String?

        init(_ file: MELSessionFile, today: CalendarDate, _ rules: CountryRules) {
            programme = file.programme
            country = file.country
            year = file.year
            heldOn = file.heldOn
            participants = file.participants
            provenance = file.provenance
            sections = file.sections
            missingSections = rules.mandatorySections.filter { file.text(of: $0) == nil }
            rulesVersion = rules.version
            closedBy = file.closedBy
            actions = file.actions.map {
                MELActionItem(
                    session: file.id.text, programme: file.programme.text, country: file.country.code, action: $0,
                    today: today, position: $0.id.text)
            }
        }
    }
}
