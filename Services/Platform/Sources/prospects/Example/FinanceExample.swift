import Foundation
import ServiceKit

/// The financial reports of the example: partners send them, an officer of the programme accepts each.
struct FinanceExample: Sendable {
    let programme: ExampleProgramme
    /// What each partner has for each country.
    let shares: [[Int]]

    private struct State: Decodable {
        let status: String
        let verdict: String?
    }

    private struct Decision: Encodable {
        let decision = "accepted"
        let why = "Accepted by the example's generator."
    }

    private struct Nothing: Encodable {}

    /// - Returns: how many there are.
    func load(_ advance: () -> Void) async throws -> Int {
        let officer = try programme.desk("programme-officer")
        var submissions: [String] = []
        for (number, report) in ExampleFinances.all(shares).enumerated() {
            submissions.append(
                try await programme.desk(report.partner).submit("finances-\(number + 1).json", report.document))
            advance()
        }
        for submission in submissions {
            let path = "/intake/v1/submissions/\(submission)"
            let state = try await officer.get("\(path)?wait=30", as: State.self)
            if state.status != Decision().decision {
                try await officer.post("\(path)/review", Nothing())
                try await officer.post("\(path)/decision", Decision())
            }
            advance()
        }
        for submission in submissions { try await officer.waitUntilRecorded(submission) }
        return submissions.count
    }
}
