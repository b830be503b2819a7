import Domain
import Journal
import ServiceKit

/// Country Vision Notes and Multi-Annual Country Plans: drafted, consulted on, approved by somebody else, and never
/// changed afterwards: a new version begins from the approved one.
enum CountryDocuments: Dossier {
    enum Command: Sendable {
        /// The first draft of a document.
        case draft(Draft, by: Officer, today: CalendarDate)
        /// - Parameter revision: the one that was read; another one in between is not overwritten.
        case revise(CountryPlan, revision: Int, reason: String, by: Officer, today: CalendarDate)
        /// A new version that begins from the approved one.
        case begin(reason: String, by: Officer, today: CalendarDate)
        case consult(Consultation, by: Officer, today: CalendarDate)
        case approve(revision: Int, motivation: String, by: Officer, today: CalendarDate)
        case observe(Observation, by: Officer, today: CalendarDate)
    }

    struct Draft: Sendable {
        let document: CountryDocumentID
        let kind: CountryDocumentKind
        let programme: ProgrammeCode
        let phase: Int
        let country: CountryCode
        let content: CountryPlan
        let provenance: Provenance
    }

    struct Observation: Sendable {
        let assumption: Int
        let state: AssumptionObserved.State
        let evidence: String
        let on: CalendarDate
    }

    static let kind = "country-document"
    static let noun = "country document"

    static func index(of file: CountryDocumentFile) -> DossierIndex {
        DossierIndex(
            programme: file.programme, country: file.country,
            status: file.last?.approval == nil ? "draft" : "approved")
    }

    static func decide(
        _ command: Command, in file: CountryDocumentFile?
    ) throws(DossierRejection) -> [CountryDocumentEvent] {
        if case .draft(let draft, let officer, let today) = command {
            return try self.draft(draft, by: officer, today, in: file)
        }
        guard let file, let version = file.last else {
            throw DossierRejection(.unknown, "There is no such document.", remedy: "Draft it first.")
        }
        switch command {
        case .draft:
            return []
        case .revise(let content, let revision, let reason, let officer, let today):
            return try revise(file, version, content, revision, reason, by: officer, today)
        case .begin(let reason, let officer, let today):
            return try begin(file, version, reason, by: officer, today)
        case .consult(let consultation, let officer, let today):
            return try consult(file, version, consultation, by: officer, today)
        case .approve(let revision, let motivation, let officer, let today):
            return try approve(file, version, revision, motivation, by: officer, today)
        case .observe(let observation, let officer, let today):
            return try observe(file, observation, by: officer, today)
        }
    }

    static func evolve(_ file: inout CountryDocumentFile?, by event: CountryDocumentEvent) {
        switch event {
        case .drafted(let event):
            if file == nil { file = CountryDocumentFile(event) } else { file?.draft(event) }
        case .consulted(let event):
            file?.change(event.version) { version in
                version.consultations.removeAll {
                    $0.party == event.consultation.party && $0.department == event.consultation.department
                }
                version.consultations.append(event.consultation)
            }
        case .approved(let event):
            file?.change(event.version) {
                $0.approval = CountryDocumentFile.Approval(
                    approvedBy: event.approvedBy, approvedOn: event.approvedOn, motivation: event.motivation)
            }
        case .observed(let event):
            file?.change(event.version) { version in
                version.observations.removeAll { $0.assumption == event.assumption }
                version.observations.append(
                    CountryDocumentFile.Observation(
                        assumption: event.assumption, state: event.state, evidence: event.evidence, on: event.on))
            }
        }
    }
}
