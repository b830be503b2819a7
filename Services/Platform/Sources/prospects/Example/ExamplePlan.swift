/// A country document of the example.
struct ExamplePlan: Encodable {
    let kind: String
    let programme = "PROSPECTS"
    let phase = 2
    let country: String
    let content: Content
    let provenance = "generated: \(ExampleProgramme.generator)"
    /// Whether it is carried to its approval.
    let isApproved: Bool

    static let department = "DSO"

    private enum CodingKeys: String, CodingKey { case kind, programme, phase, country, content, provenance }

    var id: String { "\(kind)-\(programme)-\(phase)-\(country)" }

    struct Content: Encodable {
        let title: String
        let theoryOfChange: String
        let assumptions: [[String: String]]
        let priorities: [[String: String]]
        let shares: [[String: String]]
        let targets: [[String: String]]
        let departments = [ExamplePlan.department]
    }

    static let all = [
        ExamplePlan(
            "vision-note", "JO", "Inclusion of refugees in national schools and social protection",
            assumption: "Schools keep taking refugees in", watched: "Enrolment figures, each term", pillar: "education",
            shares: [], target: nil),
        ExamplePlan(
            "multi-annual-plan", "JO", "Schools and work in Mafraq and Irbid",
            assumption: "Work permits stay free of charge", watched: "The ministry's tariff, each quarter",
            pillar: "livelihoods", shares: [("UNICEF", 40), ("ILO", 35), ("UNHCR", 25)], target: ("E1", 24_000)),
        ExamplePlan(
            "multi-annual-plan", "KE", "Finance and services around Kakuma",
            assumption: "County services take refugees in", watched: "Talks with the county, twice a year",
            pillar: "infrastructure", shares: [("IFC", 50), ("UNHCR", 30), ("ILO", 20)], target: ("J5", 6_000),
            isApproved: false),
    ]

    private init(
        _ kind: String, _ country: String, _ priority: String, assumption: String, watched: String, pillar: String,
        shares: [(String, Int)], target: (String, Int)?, isApproved: Bool = true
    ) {
        self.kind = kind
        self.country = country
        self.isApproved = isApproved
        content = Content(
            title: "\(priority) (generated example)",
            theoryOfChange: "Where refugees and hosts use the same services, both become less dependent on aid.",
            assumptions: [["statement": assumption, "watchedBy": watched]],
            priorities: [["title": priority, "pillar": pillar]],
            shares: shares.map { ["partner": $0.0, "percent": String($0.1)] },
            targets: target.map {
                [["indicator": $0.0, "value": String($0.1), "unit": "people", "by": "2027-12-31"]]
            } ?? [])
    }
}
