import Domain
import Tabular

/// Judges a JSON document by the rules of its kind: pure, so that a draft, an upload and the command line are judged
/// alike.
struct DocumentJudge: Sendable {
    let reference: ReferenceData

    /// How many rows of a report one event holds.
    private static let rowsPerEvent = 250

    /// What is known of a document beside its content.
    struct Source: Sendable {
        let submission: SubmissionID
        let kind: SubmissionKind
        let organisation: OrganisationCode
        let provenance: Provenance
        /// Whether what is good of it is to be accepted though other parts are not.
        let acceptsPart: Bool
        /// Nothing can be reported that lies after it.
        let today: CalendarDate
        /// How numbers in a table are written.
        var decimal: DecimalMark?
    }

    struct Outcome: Sendable {
        var judgement = Judgement()
        /// What an accepted document says to the other services.
        var content: [ContentEvent] = []
        /// The organisations that have a part in it, each of which signs.
        var signatories: [OrganisationCode] = []
    }

    func judge(_ bytes: [UInt8], _ source: Source) -> Outcome {
        var outcome = Outcome()
        do throws(DoorRefusal) {
            switch FileKind.detect(bytes) {
            case .json, .empty, .unknown, .xml, .gzip: read(try UploadDoor.document(bytes), source, &outcome)
            default: readTable(bytes, source, &outcome)
            }
        } catch {
            outcome.judgement.add(
                Finding(
                    .error, rule: "document.\(error.code)", line: error.line, path: "/", message: error.detail,
                    remedy: error.remedy))
        }
        if outcome.content.isEmpty {
            outcome.judgement.rejectedItems = max(1, outcome.judgement.rejectedItems)
        } else {
            outcome.judgement.acceptedItems = max(1, outcome.judgement.acceptedItems)
        }
        return outcome
    }

    private func read(_ document: JSONDocument, _ source: Source, _ outcome: inout Outcome) {
        switch source.kind {
        case .iatiActivities:
            outcome.judgement.add(
                Finding(
                    .error, rule: "document.kind", path: "/", message: "an IATI file is no JSON document",
                    remedy: "send the XML file to /intake/v1/submissions"))
        case .resultsReport:
            let (report, rejected, findings) = ResultsReport.read(
                document, reference: reference, today: source.today, acceptsPart: source.acceptsPart)
            outcome.judgement.add(contentsOf: findings)
            (outcome.judgement.acceptedItems, outcome.judgement.rejectedItems) = (report?.rows.count ?? 0, rejected)
            outcome.content = report.map { Self.events([$0], source) } ?? []
        case .financialReport:
            let (report, findings) = FinancialReportDocument.read(document, reference: reference, today: source.today)
            outcome.judgement.add(contentsOf: findings)
            outcome.content = report.map { Self.events($0, source) } ?? []
        case .fundProposal:
            let (proposal, findings) = FundProposalDocument.read(document, from: source.organisation)
            outcome.judgement.add(contentsOf: findings)
            guard let proposal else { return }
            outcome.signatories = proposal.shares.map(\.organisation)
            outcome.content = [
                .proposal(
                    ProposalSubmitted(
                        submission: source.submission, organisation: source.organisation,
                        provenance: source.provenance, proposal: proposal))
            ]
        case .subsidyApplication:
            let (application, findings) = SubsidyApplicationDocument.read(document, from: source.organisation)
            outcome.judgement.add(contentsOf: findings)
            guard let application else { return }
            outcome.content = [
                .application(
                    SubsidyApplicationSubmitted(
                        submission: source.submission, organisation: source.organisation,
                        provenance: source.provenance, application: application))
            ]
        }
    }

    /// The events of reports that came together: their parts are counted through.
    static func events(_ reports: [PeopleReport], _ source: Source) -> [ContentEvent] {
        let parts = reports.flatMap { report in
            stride(from: 0, to: report.rows.count, by: rowsPerEvent).map { start in
                var part = report
                part.rows = Array(report.rows[start..<min(start + rowsPerEvent, report.rows.count)])
                return part
            }
        }
        return parts.enumerated().map { index, part in
            .people(
                PeopleReported(
                    submission: source.submission, organisation: source.organisation, provenance: source.provenance,
                    report: part, part: index + 1, parts: parts.count))
        }
    }

    private static func events(_ report: FinancialReport, _ source: Source) -> [ContentEvent] {
        let starts = Array(stride(from: 0, to: max(1, report.lines.count), by: rowsPerEvent))
        return starts.enumerated().map { index, start in
            var part = report
            part.lines = Array(report.lines[start..<min(start + rowsPerEvent, report.lines.count)])
            if index > 0 { part.subAgreements = [] }
            return .finance(
                FinancesReported(
                    submission: source.submission, organisation: source.organisation, provenance: source.provenance,
                    report: part, part: index + 1, parts: starts.count))
        }
    }
}
