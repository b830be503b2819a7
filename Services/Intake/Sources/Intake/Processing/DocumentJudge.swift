import Domain
import Findings
import Tabular

/// Judges a JSON document by the rules of its kind: pure, so that a draft, an upload and the command line are judged
/// alike.
struct DocumentJudge: Sendable {
    let reference: ReferenceData
    var policy = ResultsPolicy.standard

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

    /// - Parameter earlier: what was accepted before; its errors, those of a store, are all that is thrown.
    func judge(_ bytes: [UInt8], _ source: Source, earlier: some EarlierResults) throws -> Outcome {
        var outcome = Outcome()
        let history = SenderHistory(of: source.organisation, in: earlier)
        switch FileKind.detect(bytes) {
        case .json, .empty, .unknown, .xml, .gzip:
            switch Self.document(bytes) {
            case .success(let document): try read(document, source, history, &outcome)
            case .failure(let refusal): outcome.judgement.add(Finding(refusal))
            }
        default: try readTable(bytes, source, history, &outcome)
        }
        if outcome.content.isEmpty {
            outcome.judgement.rejectedItems = max(1, outcome.judgement.rejectedItems)
        } else {
            outcome.judgement.acceptedItems = max(1, outcome.judgement.acceptedItems)
        }
        return outcome
    }

    func rules(for source: Source) -> ResultsReport.Rules {
        ResultsReport.Rules(
            reference: reference, policy: policy, today: source.today, acceptsPart: source.acceptsPart)
    }

    private static func document(_ bytes: [UInt8]) -> Result<JSONDocument, DoorRefusal> {
        do throws(DoorRefusal) {
            return .success(try UploadDoor.document(bytes))
        } catch {
            return .failure(error)
        }
    }

    private func read(
        _ document: JSONDocument, _ source: Source, _ history: SenderHistory, _ outcome: inout Outcome
    ) throws {
        switch source.kind {
        case .iatiActivities:
            outcome.judgement.add(Finding(.error, DocumentFileRule.kind.code, at: .file))
        case .resultsReport:
            let (report, rejected, findings) = try ResultsReport.read(
                document, by: rules(for: source), after: history)
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
