import Domain
import ServiceKit

extension CountryDocuments: ServedDossier {
    static let address = "country-documents"
    /// A shared workspace of the programme and its partners; drafts are nobody else's business.
    static let access = Access.signedIn
    static let statusMeaning = "draft or approved: the last version."
    static let members: [String: Schema] = [
        "kind": .choice(CountryDocumentKind.self), "programme": .text, "phase": .integer(from: 1), "country": .text,
        "provenance": .text,
        "versions": .list(
            of: .object(
                [
                    "version": .integer(from: 1), "revision": .integer(from: 1), "status": .text, "content": .plan,
                    "drafters": .list(of: .text), "draftedOn": .day, "consultations": .list(of: .consultation),
                    "missingConsultations": .list(of: .text), "observations": .list(of: .object),
                ],
                optional: [
                    "approval": .object(["approvedBy": .text, "approvedOn": .day, "motivation": .text])
                ])),
    ]

    static func shown(_ file: CountryDocumentFile, today: CalendarDate, _ rules: CountryRules) -> Shown { Shown(file) }

    /// A document with what each version still lacks.
    struct Shown: Encodable, Sendable {
        let kind: CountryDocumentKind
        let programme: ProgrammeCode
        let phase: Int
        let country: CountryCode
        let provenance: Provenance
        let versions: [Version]

        init(_ file: CountryDocumentFile) {
            kind = file.kind
            programme = file.programme
            phase = file.phase
            country = file.country
            provenance = file.provenance
            versions = file.versions.map(Version.init)
        }
    }

    struct Version: Encodable, Sendable {
        let version: Int
        let revision: Int
        let status: String
        let content: CountryPlan
        let drafters: [String]
        let draftedOn: CalendarDate
        let consultations: [Consultation]
        /// Who must be heard before it is approved.
        let missingConsultations: [String]
        let approval: CountryDocumentFile.Approval?
        let observations: [CountryDocumentFile.Observation]

        init(_ version: CountryDocumentFile.Version) {
            self.version = version.version
            revision = version.revision
            status = version.approval == nil ? "draft" : "approved"
            content = version.content
            drafters = version.drafters
            draftedOn = version.draftedOn
            consultations = version.consultations
            missingConsultations = version.missingConsultations
            approval = version.approval
            observations = version.observations
        }
    }
}
