/// What members hold in examples: by type and member (`ProgrammeProfile.code`), or by member alone.
///
/// Invented, but for names of countries, organisations and code lists. Where a value does not fit its type, or there
/// is none, the type's own example stands.
enum ExampleValues {
    static func value(for field: String?) -> OrderedJSON? {
        guard let field else { return nil }
        return byField[field] ?? byField[String(field.drop { $0 != "." }.dropFirst())] ?? byMember(of: field)
    }

    private static func byMember(of field: String) -> OrderedJSON? {
        field.split(separator: ".").last.flatMap { byField[String($0)] }
    }

    private static let byField: [String: OrderedJSON] = [
        // Who
        "organisation": "UNHCR", "reporter": "UNHCR", "lead": "UNHCR", "country": "JO", "countries": "JO",
        "OrganisationProfile.code": "UNHCR", "partners": "ILO", "name": "UN High Commissioner for Refugees",
        "OrganisationReference.ref": "XM-DAC-41121", "OrganisationReference.type": "40",
        "OrganisationReference.activity": "XM-DAC-7-PPR-4000003315", "OrganisationRole.role": "4",
        "iatiType": "40", "iatiIdentifier": "XM-DAC-41121", "Applicant.organisation": "ZARQA-WOMEN",
        "Applicant.name": "Zarqa Women's Cooperative", "registration": "JO-MSD-1234", "submittedBy": "unhcr-reporting",
        "appraiser": "appraiser-1", "approver": "director", "approvedBy": "controller", "decidedBy": "director",
        "establishedBy": "fund-desk", "paidBy": "controller", "requestedBy": "fund-desk", "scoredBy": "appraiser-1",
        "signedBy": "director",
        // What
        "programme": "PROSPECTS", "ProgrammeProfile.code": "PROSPECTS",
        "ProgrammeProfile.name": "Prospects Partnership",
        "ProgrammeProfile.parent": "MIGRATION", "title": "Skills for young people in Zarqa",
        "description": "Training in trades, with a stipend", "priority": "Jobs for young people",
        "activity": "XM-DAC-41121-2026-JOR-01", "ActivityHeader.identifier": "XM-DAC-41121-2026-JOR-01",
        "RelatedActivity.identifier": "XM-DAC-7-PPR-4000003315", "RelatedActivity.type": "1", "call": "of-2026-1",
        "framework": "MENO-2026", "indicator": "E1", "LetterFigure.code": "E1",
        "LetterFigure.what": "children in education", "LetterFigure.value": 120_000, "LetterFigure.period": "2025",
        "bound": "about", "article": "4.2", "year": 2026, "ArticleBudget.version": "budget proposal 2026",
        // IATI
        "ActivityHeader.status": "2", "hierarchy": 1, "vocabulary": "1", "CodeShare.code": "11330",
        "PolicyMarker.code": "1", "significance": "2", "percentage": "100", "ReportedTransaction.type": "3",
        "ReportedTransaction.reference": "T-2026-001", "ReportedBudget.type": "1", "ReportedBudget.status": "2",
        "ReportedResult.type": "1", "measure": "1", "Measurement.text": "120", "Measurement.value": "120",
        "Dimension.name": "sex", "Dimension.value": "female", "location": "Zarqa", "start": "2026-01-01",
        "end": "2026-12-31", "plannedEnd": "2026-12-31", "actualEnd": "2026-12-15", "plannedStart": "2026-01-01",
        "actualStart": "2026-01-15",
        // What operators decide
        "LetterPlace.topic": "prospects.intake.events", "partition": 3, "offset": 1_041,
        "LetterSubject.stream": "submission/0f8fad5b-d9cb-469f-a165-70867728950e",
        "LetterSubject.type": "nl.prospects.intake.people-reported.v1",
        "LetterSubject.event": "6e1f8f5c-3f0a-4a53-9f0a-2f4f7d1b7c11", "attempts": 2, "handler": "WhenPeopleReported",
        "why": "The fault was mended in release 0.2.1.",
        // How
        "receipt": "IN-000041", "fileName": "zarqa-2026.xml", "idempotencyKey": "zarqa-2026-q4", "bytes": 18_233,
        "digest": "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9",
        "contentHash": "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9", "errors": 0, "warnings": 2,
        "advice": 1, "contentEvents": 3, "rule": "iati.transaction.value", "line": 118,
        "path": "iati-activity[3]/transaction[2]/value", "Finding.value": "10,000.00",
        "message": "The amount has a thousands separator.", "remedy": "Write 10000.00.", "problem": "truncated",
        "detail": "The file ends in line 118, inside an element.", "score": 82, "passMark": 60,
        "advancePercentage": 80, "motivation": "Sound plan, known partners.", "unmet": "The registration has expired.",
        "ApplicationRefused.reason": "The application came in after the window had closed.",
        "reason": "The call closed before the proposal came in.",
    ]
}
