import Domain
import EventLog

/// The kinds of submission that come as a JSON document with a member `kind`.
enum DocumentKind {
    static let all: [SubmissionKind] = [.resultsReport, .financialReport, .fundProposal, .subsidyApplication]
    static let names = all.map(\.rawValue)

    static func kind(of document: JSONDocument) throws(DoorRefusal) -> SubmissionKind {
        guard case .object(let members) = document, case .text(let name) = members["kind"] else {
            throw .unknownKind(nil)
        }
        guard let kind = SubmissionKind(rawValue: name), all.contains(kind) else { throw .unknownKind(name) }
        return kind
    }
}
