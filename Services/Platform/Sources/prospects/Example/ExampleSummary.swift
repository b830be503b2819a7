/// What a person sees when the example is loaded.
struct ExampleSummary {
    let server: String
    let submissions: Int
    let files: Int
    let reports: Int
    let finances: Int
    let proposals: Int
    let awards: Int
    let applications: Int
    let grants: Int

    var lines: [String] {
        [
            "",
            "The example programme is loaded, through intake, as partners would send it:",
            "  \(files) IATI files, \(reports) results reports, \(finances) financial reports with sub-agreements",
            "  \(proposals) joint proposals, \(applications) applications",
            "  \(awards) awards of the Opportunity Fund signed, first tranches paid",
            "  \(grants) localisation grants within the ceiling, advances paid",
            "  Figures from the letters to parliament name their letter; everything else is generated and says so.",
            "  The programme at a glance   \(server)/",
            "  Reach, as data              \(server)/analytics/v1/reach.csv",
            "  Where the money went        \(server)/portfolio/v1/funding-tree?programme=PROSPECTS",
            "  The budget and its use      \(server)/portfolio/v1/budget-execution?year=2026",
            "  Stop with Ctrl-C; started again it goes on where it was.",
        ]
    }
}
