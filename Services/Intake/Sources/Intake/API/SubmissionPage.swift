import Domain
import Hummingbird
import ServiceKit

/// A page of submissions, in the order of receipt.
struct SubmissionPage {
    let page: Page<SubmissionResponse>

    init(_ rows: [SubmissionRow], _ request: PageRequest<Int64>) throws {
        page = try Page(rows.map { Numbered(number: $0.number, row: $0) }, for: request, position: \.number).map {
            SubmissionResponse($0.row)
        }
    }
}

/// A finding with its place in the list.
struct NumberedFinding: Encodable, Sendable {
    let number: Int
    let finding: FindingResponse
}
