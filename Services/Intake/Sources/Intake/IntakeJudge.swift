public import Domain
import EventLog
public import Findings
import Foundation

/// Judges documents and results tables as intake does, without a server and so without earlier reports.
public struct IntakeJudge: Sendable {
    /// What became of one file.
    public struct Judged: Sendable {
        public let verdict: Findings.Verdict
        /// What was found, to be told from ``IntakeMessages``.
        public let findings: [Finding]
        /// How many findings there were of each severity, listed or not.
        public let counts: [Severity: Int]
        /// How many rows or documents there were of each verdict.
        public let items: [Findings.Verdict: Int]

        init(_ judgement: Judgement) {
            verdict = judgement.verdict
            findings = judgement.findings
            counts = judgement.log.severities
            items = [.accepted: judgement.acceptedItems, .rejected: judgement.rejectedItems]
        }
    }

    private let judge: DocumentJudge

    /// - Throws: `DecodingError` only if the build is broken.
    public init(policy: ResultsPolicy = .standard) throws {
        judge = DocumentJudge(reference: try ReferenceData.load(), policy: policy)
    }

    /// Whether a text that begins with these bytes has columns, so that it is to be judged as a table.
    public static func isTable(_ start: [UInt8]) -> Bool { TableStart.isTable(start) }

    /// Judges the bytes of a file.
    ///
    /// - Parameters:
    ///   - today: nothing can be reported that lies after it.
    ///   - decimal: how numbers in a table are written; `nil` when nobody said.
    ///   - acceptsPart: whether what is good of it is to be accepted though other parts are not.
    /// - Throws: what writing a temporary file throws; what is wrong with the file is in the outcome.
    public func judge(
        _ bytes: [UInt8], today: Domain.CalendarDate, decimal: DecimalMark? = nil, acceptsPart: Bool = false
    ) throws -> Judged {
        var kind = SubmissionKind.resultsReport
        var sender: OrganisationCode?
        if let document = try? UploadDoor.document(bytes) {
            do throws(DoorRefusal) {
                kind = try DocumentKind.kind(of: document)
            } catch {
                return refused(error)
            }
            sender = Self.sender(of: document)
        }
        guard let organisation = sender ?? OrganisationCode("UNKNOWN") else { return refused(.unknownFormat) }
        let outcome = try judge.judge(
            bytes,
            DocumentJudge.Source(
                submission: SubmissionID(UUID()), kind: kind, organisation: organisation, provenance: .reported,
                acceptsPart: acceptsPart, today: today, decimal: decimal),
            earlier: NoEarlierResults())
        return Judged(outcome.judgement)
    }

    private func refused(_ refusal: DoorRefusal) -> Judged {
        var judgement = Judgement()
        judgement.add(Finding(refusal))
        judgement.rejectedItems = 1
        return Judged(judgement)
    }

    /// Who would send a joint proposal: any partner of it may, so the first one stands for all.
    private static func sender(of document: JSONDocument) -> OrganisationCode? {
        guard case .object(let members) = document, case .array(let shares) = members["shares"],
            case .object(let share) = shares.first, case .text(let code) = share["organisation"]
        else { return nil }
        return OrganisationCode(code)
    }
}
