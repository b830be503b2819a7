/// The budget's part of the example: a scenario, and a portfolio. The budget itself is the letter's: none is invented.
struct BudgetExample: Sendable {
    let programme: ExampleProgramme

    private struct Year: Encodable {
        let year: Int
        let amount: ExampleProposals.Amount
    }

    private struct Scenario: Encodable {
        let id = "GEN-asylum-overrun"
        let title = "Less for the region (generated example)"
        let article = "4.2"
        let assumptions = "Invented by the example's generator: a tenth less in 2026 and 2027."
        let years = [
            Year(year: 2026, amount: ExampleProposals.Amount(287_100_000)),
            Year(year: 2027, amount: ExampleProposals.Amount(290_700_000)),
        ]
        let source = "generated: \(ExampleProgramme.generator)"
    }

    private struct Portfolio: Encodable {
        struct Filter: Encodable {
            let countries = ["ET", "KE", "SD", "UG"]
            let programmes = ["PROSPECTS"]
        }

        let id = "GEN-horn-of-africa"
        let title = "Prospects in the Horn of Africa (generated example)"
        let reason = "A focus region of the spending proposal."
        let filter = Filter()
    }

    func load() async throws {
        let officer = try programme.desk("programme-officer")
        try await officer.post("/portfolio/v1/budget-scenarios", Scenario())
        try await officer.post("/portfolio/v1/portfolios", Portfolio())
    }
}
