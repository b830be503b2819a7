import Foundation

/// The Opportunity Fund's part of the example: a call, joint proposals, decisions by separate people, a first tranche.
struct FundExample: Sendable {
    let programme: ExampleProgramme

    private struct Call: Encodable {
        let call = ExampleProposals.call
        let title = "Opportunity Fund, example call (generated)"
        let programme = "OPPORTUNITY-FUND"
        let envelope = ExampleProposals.Amount(8_000_000)
        let opens = "2026-01-01T00:00:00Z"
        let closes = "2027-12-31T23:59:59Z"
        let provenance = "generated: \(ExampleProgramme.generator)"
    }

    private struct Appraisal: Encodable {
        let score: Int
        let motivation = "Scored by the example's generator."
    }

    private struct Rejection: Encodable { let reason = "The score is below the pass mark." }
    private struct Nothing: Encodable {}

    /// - Returns: how many awards were signed.
    func load() async throws -> Int {
        try await programme.desk("programme-officer").post("/opportunity-fund/v1/calls", Call())
        var awards = 0
        for (lead, score, document) in ExampleProposals.proposals {
            let desk = try programme.desk(lead)
            let id = try await desk.submit("proposal-\(document.country).json", document)
            let proposal = "/opportunity-fund/v1/proposals/\(id)"
            try await desk.waitUntilThere(proposal)
            try await programme.desk("reviewer").post("\(proposal)/appraisal", Appraisal(score: score))
            guard score >= 60 else {
                try await programme.desk("programme-officer").post("\(proposal)/rejection", Rejection())
                continue
            }
            let award = "/opportunity-fund/v1/awards/\(id)"
            try await programme.desk("programme-officer").post("\(proposal)/approval", Nothing())
            try await programme.desk("programme-officer").post("\(award)/signature", Nothing())
            try await programme.desk("programme-officer").post("\(award)/tranches/1/request", Nothing())
            try await programme.desk("finance-controller").post("\(award)/tranches/1/payment", Nothing())
            awards += 1
        }
        return awards
    }
}
