import Domain
import ServiceKit

/// From the session to the last of its actions.
extension MELSessions {
    static func hold(
        _ event: MELSessionHeld, _ today: CalendarDate, in file: MELSessionFile?
    ) throws(DossierRejection) -> [MELSessionEvent] {
        if let file {
            let isSame =
                (file.programme, file.country, file.year, file.heldOn)
                == (event.programme, event.country, event.year, event.heldOn)
                && file.participants == event.participants && file.provenance == event.provenance
            if isSame { return [] }
            throw DossierRejection(
                .alreadyRecorded, "The session \(event.session) is recorded with other content.",
                remedy: "Give this one another name.")
        }
        try Must.haveCome(event.heldOn, "heldOn", today: today)
        try Must.differ(event.participants, "participants")
        guard event.participants.count >= 2 else {
            throw .invalid("participants", "Fewer than two took part.", remedy: "Name the partners that took part.")
        }
        guard (event.heldOn.year - 1...event.heldOn.year).contains(event.year) else {
            throw .invalid(
                "year", "A session of \(event.heldOn) does not look at \(event.year).",
                remedy: "Give the year that it looks at: its own or the one before.")
        }
        return [.held(event)]
    }

    static func write(
        _ section: MELSection, _ text: String, by officer: Officer, in file: MELSessionFile
    ) throws(DossierRejection) -> [MELSessionEvent] {
        if file.text(of: section) == text { return [] }
        try mustBeOpen(file)
        try Must.say(text, "text")
        return [
            .written(MELSectionWritten(session: file.id, section: section, text: text, writtenBy: officer.id))
        ]
    }

    static func agree(
        _ title: String, _ owner: OrganisationCode, _ due: CalendarDate, by officer: Officer, in file: MELSessionFile
    ) throws(DossierRejection) -> [MELSessionEvent] {
        if file.actions.contains(where: { ($0.title, $0.owner, $0.due) == (title, owner, due) }) { return [] }
        try mustBeOpen(file)
        try Must.say(title, "title")
        try Must.notPrecede(due, "due", file.heldOn, "when the session was held")
        let number = file.actions.count + 1
        guard number <= Must.longestList, let id = MELActionID("\(file.id)/\(number)") else {
            throw .invalid(
                "title", "The session has as many actions as can be followed.", remedy: "Join some of them.")
        }
        return [
            .agreed(
                MELActionRecorded(
                    session: file.id, programme: file.programme, country: file.country,
                    action: MELAction(id: id, title: title, owner: owner, due: due), recordedBy: officer.id,
                    provenance: file.provenance))
        ]
    }

    static func close(
        by officer: Officer, _ rules: CountryRules, in file: MELSessionFile
    ) throws(DossierRejection) -> [MELSessionEvent] {
        guard file.closedBy == nil else { return [] }
        let missing = rules.mandatorySections.filter { file.text(of: $0) == nil }
        guard missing.isEmpty else {
            throw DossierRejection(
                .sectionMissing, "Nothing is written on \(missing.map(\.rawValue).joined(separator: " and ")).",
                field: "sections", remedy: "Write what the session found on it; “nothing was found” is a finding too.")
        }
        return [
            .closed(
                MELSessionClosed(
                    session: file.id, programme: file.programme, country: file.country, year: file.year,
                    closedBy: officer.id))
        ]
    }

    /// Actions are done after the session, whether or not its record is closed.
    static func complete(
        _ number: Int, _ day: CalendarDate, _ evidence: String, by officer: Officer, _ today: CalendarDate,
        in file: MELSessionFile
    ) throws(DossierRejection) -> [MELSessionEvent] {
        guard number >= 1, number <= file.actions.count else {
            throw DossierRejection(
                .unknown, "The session \(file.id) has no action \(number).",
                remedy: "Read the session: its actions are counted from 1.")
        }
        let action = file.actions[number - 1]
        if let doneOn = action.doneOn {
            if doneOn == day, action.evidence == evidence { return [] }
            throw DossierRejection(
                .alreadyDone, "It was done on \(doneOn).", remedy: "Nothing is to be done; it is done once.")
        }
        try Must.say(evidence, "evidence")
        try Must.haveCome(day, "doneOn", today: today)
        try Must.notPrecede(day, "doneOn", file.heldOn, "when the session was held")
        return [
            .done(
                MELActionDone(
                    session: file.id, programme: file.programme, country: file.country, action: action.id,
                    due: action.due, doneOn: day, isOnTime: day <= action.due, evidence: evidence,
                    recordedBy: officer.id))
        ]
    }

    private static func mustBeOpen(_ file: MELSessionFile) throws(DossierRejection) {
        guard let name = file.closedBy else { return }
        throw DossierRejection(
            .alreadyClosed, "\(name) closed the record of \(file.id).",
            remedy: "Bring it to the next session: a closed record stands.")
    }
}
