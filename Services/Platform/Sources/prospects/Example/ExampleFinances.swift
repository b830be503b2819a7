/// Financial reports of the example: what each partner spent in each country in 2025, by kind of intervention, and what
/// it passed on to local organisations, directly or through an international one.
enum ExampleFinances {
    struct Document: Encodable {
        let kind = "financial-report"
        let programme = "PROSPECTS"
        let activity: String
        let period = ["start": "2025-01-01", "end": "2025-12-31"]
        let lines: [Line]
        let subAgreements: [Agreement]
    }

    struct Line: Encodable {
        let budgetLine: String
        let intervention: String
        let costClass: String
        let amount: ExampleProposals.Amount
        let pillar: String?
        let country: String
    }

    struct Agreement: Encodable {
        let reference: String
        let receiver: Receiver
        let tier: Int
        let amount: ExampleProposals.Amount
        let period = ["start": "2025-01-01", "end": "2026-12-31"]
        let flexibility: String
        let overheadPercent: String
        let advancePercent = "40"
        let upstream: String?
    }

    struct Receiver: Encodable {
        let name: String
        let country: String
        let registration: String
        let isLocal: Bool
        let isRefugeeLed: Bool
    }

    /// Kinds of intervention with their weight in what is spent.
    private static let kinds: [(line: String, intervention: String, costClass: String, pillar: String?, weight: Int)] =
        [
            ("1.1 Services", "direct-service", "direct", "protection", 24),
            ("1.2 Cash", "cash-or-voucher", "direct", "protection", 12),
            ("2.1 Skills", "skills", "direct", "education", 18),
            ("2.2 Work", "job-placement-or-enterprise", "direct", "livelihoods", 11),
            ("3.1 Systems", "system-strengthening", "direct", "education", 14),
            ("3.2 Law", "policy-and-legal-reform", "direct", "protection", 4),
            ("4.1 Local organisations", "local-actor-capacity", "direct", nil, 6),
            ("5.1 Staff", "coordination-or-mel", "support", nil, 5),
            ("5.2 Headquarters", "coordination-or-mel", "overhead", nil, 6),
        ]

    /// How many there are.
    static let count = ExamplePartner.all.count * ExampleCountry.all.count

    /// Documents with the partner that sends each.
    ///
    /// - Parameter shares: what each partner has for each country, in euros, in the order of ``ExampleCountry``.
    static func all(_ shares: [[Int]]) -> [(partner: String, document: Document)] {
        zip(ExamplePartner.all, shares).flatMap { partner, shares in
            zip(ExampleCountry.all, shares).map { country, share in
                (partner.code, document(partner, country, share))
            }
        }
    }

    private static func document(_ partner: ExamplePartner, _ country: ExampleCountry, _ share: Int) -> Document {
        // What the partner's IATI file says of the year.
        let spent = ExampleActivities.spending(share)[1]
        let lines = zip(kinds, split(spent, by: kinds.map(\.weight))).map { kind, amount in
            Line(
                budgetLine: kind.line, intervention: kind.intervention, costClass: kind.costClass,
                amount: ExampleProposals.Amount(amount), pillar: kind.pillar, country: country.code)
        }
        return Document(
            activity: ExampleActivities.identifier(partner, country), lines: lines,
            subAgreements: agreements(partner, country, share))
    }

    /// To the local organisation of the country, where the example has one: a part directly, a part through an
    /// international organisation that keeps some of it.
    private static func agreements(
        _ partner: ExamplePartner, _ country: ExampleCountry, _ share: Int
    ) -> [Agreement] {
        guard let local = ExampleOrganisation.all.first(where: { $0.country == country.code }) else { return [] }
        let receiver = Receiver(
            name: local.name, country: local.country, registration: "\(local.country)-GEN-0001", isLocal: true,
            isRefugeeLed: local.isRefugeeLed)
        let name = "\(partner.code)-\(country.code)-GEN"
        let through = share / 10
        // One of them passes on more than it got, so that a chain with a fault can be seen.
        let onward = partner.code == "UNICEF" && country.code == "LB" ? through + 25_000 : through * 6 / 10
        return [
            Agreement(
                reference: "\(name)-1", receiver: receiver, tier: 1, amount: ExampleProposals.Amount(share / 20),
                flexibility: "softly", overheadPercent: "7", upstream: nil),
            Agreement(
                reference: "\(name)-2", receiver: international, tier: 1,
                amount: ExampleProposals.Amount(through), flexibility: "earmarked", overheadPercent: "7",
                upstream: nil),
            Agreement(
                reference: "\(name)-3", receiver: receiver, tier: 2, amount: ExampleProposals.Amount(onward),
                flexibility: "tightly", overheadPercent: "4", upstream: "\(name)-2"),
        ]
    }

    /// It does not exist, and its name says so.
    private static let international = Receiver(
        name: "Generated Relief International", country: "NL", registration: "NL-KVK-GEN-0001", isLocal: false,
        isRefugeeLed: false)
}
