import Domain

/// The first draft of a document.
struct DraftRequest: Decodable {
    let kind: CountryDocumentKind
    let programme: ProgrammeCode
    let phase: Int
    let country: CountryCode
    let content: CountryPlan
    /// Reported, when it is left out.
    let provenance: Provenance?
}

/// Another text for a draft.
struct RevisionRequest: Decodable {
    /// The revision that was read.
    let revision: Int
    let reason: String
    let content: CountryPlan
}

/// Why a new version begins.
struct VersionRequest: Decodable {
    let reason: String
}

/// What the post says.
struct PostConsultationRequest: Decodable {
    let outcome: Consultation.Outcome
    let note: String
    /// Today, when it is left out.
    let on: CalendarDate?
}

/// What a thematic department says.
struct DepartmentConsultationRequest: Decodable {
    let department: String
    let outcome: Consultation.Outcome
    let note: String
    /// Today, when it is left out.
    let on: CalendarDate?
}

/// Approval of the text that was read.
struct PlanApprovalRequest: Decodable {
    let revision: Int
    let motivation: String
}

/// What somebody saw of an assumption.
struct ObservationRequest: Decodable {
    /// Counted from 1.
    let assumption: Int
    let state: AssumptionObserved.State
    let evidence: String
    /// Today, when it is left out.
    let on: CalendarDate?
}
