import Domain
import ServiceKit

/// From a draft to the next version.
extension CountryDocuments {
    static func draft(
        _ draft: Draft, by officer: Officer, _ today: CalendarDate, in file: CountryDocumentFile?
    ) throws(DossierRejection) -> [CountryDocumentEvent] {
        if let file {
            if file.versions.count == 1, file.last?.content == draft.content { return [] }
            throw DossierRejection(
                .alreadyRecorded, "There is a document \(file.id) with other content.",
                remedy: "Revise its draft, or begin a new version of it.")
        }
        guard (1...99).contains(draft.phase) else {
            throw .invalid("phase", "\(draft.phase) is no phase.", remedy: "Give 1 for the first phase.")
        }
        try PlanCheck.check(draft.content, as: draft.kind)
        return [
            .drafted(
                CountryDocumentDrafted(
                    document: draft.document, kind: draft.kind, programme: draft.programme, phase: draft.phase,
                    country: draft.country, version: 1, revision: 1, content: draft.content, reason: nil,
                    draftedBy: officer.id, draftedOn: today, provenance: draft.provenance))
        ]
    }

    static func revise(
        _ file: CountryDocumentFile, _ version: CountryDocumentFile.Version, _ content: CountryPlan, _ revision: Int,
        _ reason: String, by officer: Officer, _ today: CalendarDate
    ) throws(DossierRejection) -> [CountryDocumentEvent] {
        guard version.approval == nil else {
            throw DossierRejection(
                .alreadyApproved, "Version \(version.version) of \(file.id) is approved and does not change.",
                remedy: "Begin a new version.")
        }
        if version.content == content { return [] }
        try mustBeCurrent(revision, of: version)
        try Must.say(reason, "reason")
        try PlanCheck.check(content, as: file.kind)
        return [
            .drafted(
                file.drafted(
                    version.version, revision: version.revision + 1, content, reason: reason, by: officer, today))
        ]
    }

    static func begin(
        _ file: CountryDocumentFile, _ version: CountryDocumentFile.Version, _ reason: String, by officer: Officer,
        _ today: CalendarDate
    ) throws(DossierRejection) -> [CountryDocumentEvent] {
        guard version.approval != nil else {
            throw DossierRejection(
                .notApproved, "Version \(version.version) of \(file.id) is a draft.",
                remedy: "Revise it: a new version begins from an approved one.")
        }
        try Must.say(reason, "reason")
        return [
            .drafted(
                file.drafted(version.version + 1, revision: 1, version.content, reason: reason, by: officer, today))
        ]
    }

    static func mustBeCurrent(
        _ revision: Int, of version: CountryDocumentFile.Version
    ) throws(DossierRejection) {
        guard revision == version.revision else {
            throw DossierRejection(
                .staleRevision, "The text was changed: it is revision \(version.revision), not \(revision).",
                field: "revision", remedy: "Read the text again, and decide on that.")
        }
    }
}

extension CountryDocumentFile {
    fileprivate func drafted(
        _ version: Int, revision: Int, _ content: CountryPlan, reason: String, by officer: Officer,
        _ today: CalendarDate
    ) -> CountryDocumentDrafted {
        CountryDocumentDrafted(
            document: id, kind: kind, programme: programme, phase: phase, country: country, version: version,
            revision: revision, content: content, reason: reason, draftedBy: officer.id, draftedOn: today,
            provenance: provenance)
    }
}
