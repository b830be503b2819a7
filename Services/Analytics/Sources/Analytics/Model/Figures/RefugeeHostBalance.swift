import Domain
import Foundation

/// **`refugee-host-balance`** – how the people reached divide over displaced people and the communities that host them.
///
/// Formula: D displaced people, H hosts, U of unknown status, each the low end of reach; h = H ÷ (D + H); balance =
/// h ÷ h* up to h*, then (1 − h) ÷ (1 − h*): 1 at the share aimed for, 0 where one side gets nothing. Source: finding R6
/// of the evaluation; no official ratio was found. Unit: 0–1. Configuration: `host-target` h* (D 0.40), `unknown-limit`
/// (D 0.20).
struct RefugeeHostBalance: PeopleFigureDefinition {
    let measure = PeopleMeasure.balance
    let about = FigureAbout(
        "refugee-host-balance", "Balance of refugees and host communities",
        purpose: "Whether host communities benefit beside displaced people; 1 is the share aimed for.",
        formula: """
            D = refugees, asylum-seekers, others in need of protection, internally displaced people and returnees; H = \
            host communities; U = status unknown; low ends of reach. h = H ÷ (D + H). Balance = h ÷ h* if h ≤ h*, else \
            (1 − h) ÷ (1 − h*). Not assessable where U ÷ (D + H + U) is above the limit.
            """,
        source: "Evaluation (S0): host communities less visible", unit: "0–1",
        settings: [
            FigureSetting("host-target", "0.40", .ours, "h*: the share of hosts aimed for"),
            FigureSetting("unknown-limit", "0.20", .ours, "above this share of unknown status nothing can be said"),
        ], dimensions: PeopleSelection.dimensions.filter { ![.population, .group].contains($0) }, isOfPeople: true,
        excludes: ["stateless people and migrants, who are neither", "people of unknown status, in h"])

    func fill(_ cell: inout FigureCell, from people: PeopleCell, _ question: FigureQuestion) {
        let balance = HostBalance(
            groups: people.groups, target: setting("host-target", question),
            unknownLimit: setting("unknown-limit", question))
        guard let unknown = balance.unknownShare else { return }
        cell.value = balance.balance?.rounded(to: 3)
        cell.numerator = Decimal(balance.hosts)
        cell.denominator = Decimal(balance.displaced) + Decimal(balance.hosts)
        cell.coverage = FigureCoverage(
            known: Decimal(balance.displaced) + Decimal(balance.hosts),
            of: Decimal(balance.displaced) + Decimal(balance.hosts) + Decimal(balance.unknown),
            meaning: "people whose status is known, of people counted")
        if !balance.isAssessable {
            cell.note = "not assessable: the status of \((unknown * 100).rounded(to: 1)) % is unknown"
        }
    }

    func contribution(_ entry: PeopleLineage.Entry) -> FigurePart.Contribution {
        guard entry.isInLow, let counted = entry.counted else { return .nothing }
        return switch PopulationGroup(entry.population) {
        case .host:
            .ratio(numerator: Decimal(counted.people), denominator: Decimal(counted.people), unit: "people")
        case .displaced: .ratio(numerator: 0, denominator: Decimal(counted.people), unit: "people")
        case .other, .unknown: .nothing
        }
    }
}
