/// What partners and local organisations apply for in the example.
enum ExampleProposals {
    static let call = "OF-2026-GEN"
    static let framework = "MENO-2026-GEN"

    struct Amount: Encodable {
        let amount: String
        let currency = "EUR"

        init(_ euros: Int) { amount = "\(euros).00" }
    }

    struct Share: Encodable {
        let organisation: String
        let amount: Amount
    }

    struct Proposal: Encodable {
        let kind = "opportunity-fund-proposal"
        let call = ExampleProposals.call
        let title: String
        let country: String
        let pillar: String
        let priority: String
        let period = ["start": "2026-09-01", "end": "2027-12-31"]
        let total: Amount
        let shares: [Share]
        let benefitsRefugees = true
        let benefitsHosts = true

        init(_ title: String, _ country: String, _ pillar: String, _ priority: String, _ shares: [(String, Int)]) {
            self.title = "\(title) (generated example)"
            self.country = country
            self.pillar = pillar
            self.priority = priority
            total = Amount(shares.map(\.1).reduce(0, +))
            self.shares = shares.map { Share(organisation: $0.0, amount: Amount($0.1)) }
        }
    }

    /// The first partner of each leads and sends it. Scores are the appraisers'.
    static let proposals: [(lead: String, score: Int, document: Proposal)] = [
        (
            "ILO", 82,
            Proposal(
                "Work permits and skills for people who fled Khartoum", "SD", "livelihoods",
                "Inclusion in labour markets",
                [("ILO", 1_800_000), ("UNHCR", 1_200_000)])
        ),
        (
            "UNICEF", 76,
            Proposal(
                "Schools that stay open on both sides of the border", "LB", "education",
                "Return and continuity of learning",
                [("UNICEF", 2_400_000), ("UNHCR", 1_100_000), ("WB", 500_000)])
        ),
        (
            "IFC", 48,
            Proposal(
                "Guarantees for lenders in refugee-hosting districts", "KE", "livelihoods", "Access to finance",
                [("IFC", 3_000_000), ("ILO", 700_000)])
        ),
    ]

    struct Applicant: Encodable {
        let name: String
        let country: String
        let registration: String
        let isLocal = true
        let isRefugeeLed: Bool
    }

    struct Application: Encodable {
        let kind = "subsidy-application"
        let framework = ExampleProposals.framework
        let applicant: Applicant
        let title: String
        let country: String
        let period = ["start": "2027-01-01", "end": "2028-12-31"]
        let requested: Amount
    }

    /// What each organisation asks for, and the score it gets. Together more than the ceiling.
    static let applications: [(organisation: ExampleOrganisation, score: Int, document: Application)] =
        zip(
            ExampleOrganisation.all,
            [(620_000, 88), (540_000, 81), (480_000, 79), (700_000, 74), (450_000, 66)]
        ).map { organisation, ask in
            let applicant = Applicant(
                name: organisation.name, country: organisation.country,
                registration: "\(organisation.country)-GEN-0001",
                isRefugeeLed: organisation.isRefugeeLed)
            let document = Application(
                applicant: applicant, title: "Led by those concerned, \(organisation.country) (generated example)",
                country: organisation.country, requested: Amount(ask.0))
            return (organisation, ask.1, document)
        }
}
