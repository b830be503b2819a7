public import Domain
import EventLog
public import Findings
import Foundation

/// Judges documents and results tables as intake does, without a server.
public struct IntakeJudge: Sendable {
    /// What became of one file.
    public struct Judged: Sendable {
        public let verdict: Findings.Verdict
        /// What was found; `why` and `remedy` are among the parameters of each.
        public let findings: [Findings.Finding]
        /// How many rows or documents there were of each verdict.
        public let items: [Findings.Verdict: Int]
    }

    private let judge: DocumentJudge

    /// - Throws: `DecodingError` only if the build is broken.
    public init() throws { judge = DocumentJudge(reference: try ReferenceData.load()) }

    /// Whether a text that begins with these bytes has columns, so that it is to be judged as a table.
    public static func isTable(_ start: [UInt8]) -> Bool { TableStart.isTable(start) }

    /// Judges the bytes of a file.
    ///
    /// - Parameters:
    ///   - today: nothing can be reported that lies after it.
    ///   - decimal: how numbers in a table are written; `nil` when nobody said.
    public func judge(_ bytes: [UInt8], today: Domain.CalendarDate, decimal: DecimalMark? = nil) -> Judged {
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
        let outcome = judge.judge(
            bytes,
            DocumentJudge.Source(
                submission: SubmissionID(UUID()), kind: kind, organisation: organisation, provenance: .reported,
                acceptsPart: false, today: today, decimal: decimal))
        let judgement = outcome.judgement
        return Judged(
            verdict: Findings.Verdict(rawValue: judgement.verdict.rawValue) ?? .rejected,
            findings: judgement.findings.map { Findings.Finding($0) },
            items: [.accepted: judgement.acceptedItems, .rejected: judgement.rejectedItems])
    }

    private func refused(_ refusal: DoorRefusal) -> Judged {
        let finding = Domain.Finding(
            .error, rule: "document.\(refusal.code)", line: refusal.line, path: "/", message: refusal.detail,
            remedy: refusal.remedy)
        return Judged(verdict: .rejected, findings: [Findings.Finding(finding)], items: [.rejected: 1])
    }

    /// Who would send a joint proposal: any partner of it may, so the first one stands for all.
    private static func sender(of document: JSONDocument) -> OrganisationCode? {
        guard case .object(let members) = document, case .array(let shares) = members["shares"],
            case .object(let share) = shares.first, case .text(let code) = share["organisation"]
        else { return nil }
        return OrganisationCode(code)
    }
}

extension Findings.Finding {
    /// A finding of intake, with its words as parameters.
    init(_ finding: Domain.Finding) {
        let place: Place =
            if let cell = finding.cell {
                .cell(sheet: cell.sheet, row: cell.row, column: cell.column)
            } else if finding.path == "/" {
                .file
            } else {
                .pointer(finding.path)
            }
        self.init(
            Findings.Severity(rawValue: finding.severity.rawValue) ?? .error, RuleCode(rawValue: finding.rule),
            at: place, value: finding.value, ["why": finding.why, "remedy": finding.remedy.sentence])
    }
}

extension Domain.Finding {
    /// What is wrong as a sentence of its own: most messages say what a value is or means.
    fileprivate var why: String {
        let isPredicate = ["is ", "means ", "stands ", "has "].contains { message.hasPrefix($0) }
        return ((isPredicate ? value : nil).map { "“\($0)” " } ?? "").appending(message).sentence
    }
}

extension String {
    fileprivate var sentence: String {
        prefix(1).uppercased() + dropFirst() + (hasSuffix(".") ? "" : ".")
    }
}
