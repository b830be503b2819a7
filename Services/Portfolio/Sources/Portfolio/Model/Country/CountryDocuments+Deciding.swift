import Domain
import ServiceKit

/// Who is heard on a text, who approves it, and what becomes of its assumptions.
extension CountryDocuments {
    static func consult(
        _ file: CountryDocumentFile, _ version: CountryDocumentFile.Version, _ consultation: Consultation,
        by officer: Officer, _ today: CalendarDate
    ) throws(DossierRejection) -> [CountryDocumentEvent] {
        if version.consultations.contains(consultation) { return [] }
        guard version.approval == nil else {
            throw DossierRejection(
                .alreadyApproved, "Version \(version.version) of \(file.id) is approved.",
                remedy: "Consult on the next version before it is approved.")
        }
        guard !version.drafters.contains(officer.id) else {
            throw DossierRejection(
                .fourEyes, "\(officer.id) drafted this version.", remedy: "Let the one consulted record it.")
        }
        if let department = consultation.department, !version.content.departments.contains(department) {
            throw .invalid(
                "department", "The text does not name the department \(department).",
                remedy: "Give one of \(version.content.departments.joined(separator: ", ")).")
        }
        try Must.say(consultation.note, "note")
        try Must.haveCome(consultation.on, "on", today: today)
        try Must.notPrecede(consultation.on, "on", version.draftedOn, "when this text was drafted")
        return [
            .consulted(
                ConsultationRecorded(
                    document: file.id, programme: file.programme, country: file.country, version: version.version,
                    revision: version.revision, consultation: consultation, recordedBy: officer.id))
        ]
    }

    static func approve(
        _ file: CountryDocumentFile, _ version: CountryDocumentFile.Version, _ revision: Int, _ motivation: String,
        by officer: Officer, _ today: CalendarDate
    ) throws(DossierRejection) -> [CountryDocumentEvent] {
        try mustBeCurrent(revision, of: version)
        if let approval = version.approval {
            if approval.approvedBy == officer.id { return [] }
            throw DossierRejection(
                .alreadyApproved, "\(approval.approvedBy) approved it on \(approval.approvedOn).",
                remedy: "Nothing is to be done; it is approved once.")
        }
        guard !version.drafters.contains(officer.id) else {
            throw DossierRejection(
                .fourEyes, "\(officer.id) drafted this version.", remedy: "Let someone else approve it.")
        }
        guard version.missingConsultations.isEmpty else {
            throw DossierRejection(
                .consultationMissing,
                "Not consulted on this text: \(version.missingConsultations.joined(separator: ", ")).",
                remedy: "Have each of them recorded what it says, then approve.")
        }
        try Must.say(motivation, version.hasObjection ? "motivation, in spite of an objection," : "motivation")
        return [
            .approved(
                CountryDocumentApproved(
                    document: file.id, programme: file.programme, country: file.country, version: version.version,
                    revision: version.revision, consultations: version.consultations, motivation: motivation,
                    approvedBy: officer.id, approvedOn: today))
        ]
    }

    /// On the version in force: the last approved one.
    static func observe(
        _ file: CountryDocumentFile, _ observation: Observation, by officer: Officer, _ today: CalendarDate
    ) throws(DossierRejection) -> [CountryDocumentEvent] {
        guard let version = file.versions.last(where: { $0.approval != nil }), let approval = version.approval else {
            throw DossierRejection(
                .notApproved, "No version of \(file.id) is approved.",
                remedy: "Have it approved: a draft is not watched.")
        }
        guard (1...max(1, version.content.assumptions.count)).contains(observation.assumption) else {
            throw .invalid(
                "assumption", "There is no assumption \(observation.assumption).",
                remedy: "Give 1 to \(version.content.assumptions.count).")
        }
        try Must.say(observation.evidence, "evidence")
        try Must.haveCome(observation.on, "on", today: today)
        try Must.notPrecede(observation.on, "on", approval.approvedOn, "when the version was approved")
        let known = version.observations.first { $0.assumption == observation.assumption }
        if let known {
            if known.state == observation.state, known.evidence == observation.evidence, known.on == observation.on {
                return []
            }
            try Must.notPrecede(observation.on, "on", known.on, "when it was looked at last")
        }
        return [
            .observed(
                AssumptionObserved(
                    document: file.id, programme: file.programme, country: file.country, version: version.version,
                    assumption: observation.assumption, state: observation.state, evidence: observation.evidence,
                    on: observation.on, observedBy: officer.id))
        ]
    }
}
