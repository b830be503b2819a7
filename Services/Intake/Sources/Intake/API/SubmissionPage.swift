import Domain
import Hummingbird
import ServiceKit

/// A page of submissions, in the order of receipt.
struct SubmissionPage {
    let page: Page<SubmissionResponse>

    init(_ rows: [SubmissionRow], _ request: PageRequest<Int64>) throws {
        page = try Page(rows.map(Numbered.init), for: request, position: \.number).map { SubmissionResponse($0.row) }
    }

    private struct Numbered: Encodable, Sendable {
        let row: SubmissionRow

        var number: Int64 { row.number }

        func encode(to encoder: any Encoder) throws { try row.number.encode(to: encoder) }
    }
}

/// A finding with its place in the list.
struct NumberedFinding: Encodable, Sendable {
    let number: Int
    let finding: Finding
}
