import Domain
import Foundation

/// People reached at one level: a cell, a country, everything.
struct ReachRow: Sendable {
    enum Level: String, Sendable, Codable {
        case total, group, pillar, country
        case countryGroup = "country-group"
        case countryPillar = "country-pillar"
        case cell

        /// What the rows of the level are told apart by.
        var dimensions: [FigureDimension] {
            switch self {
            case .total: []
            case .group: [.group]
            case .pillar: [.pillar]
            case .country: [.country]
            case .countryGroup: [.country, .group]
            case .countryPillar: [.country, .pillar]
            case .cell: [.country, .pillar, .population]
            }
        }
    }

    let level: Level
    let reach: Figure
    let women: Figure
    let disability: Figure
    /// How far the reports tell sex, and disability, of those counted.
    let womenSeen: Visibility
    let disabilitySeen: Visibility
    let balance: HostBalance

    var selection: Selection { reach.selection }

    static let suppressed = "not shown: fewer than \(SmallCells.threshold) people could be told from it"

    /// - Parameter hidden: what may not be seen of it.
    init(
        _ level: Level, _ cell: PeopleCell, _ provenance: [ProvenanceCount], hidden: Set<PeopleMeasure>,
        selection: Selection, asOf: Date
    ) {
        let range = cell.range
        self.level = level
        let isKnown = range.isReported && !hidden.contains(.reach)
        reach = Figure(
            .reach, selection,
            .range(low: isKnown ? range.low : nil, high: isKnown ? range.high.people : nil), unit: "people",
            asOf: asOf, provenance: provenance, note: hidden.contains(.reach) ? ReachRow.suppressed : nil)
        let none = Visibility(part: 0, known: 0, counted: 0)
        womenSeen = hidden.contains(.women) ? none : range.high.womenSeen
        disabilitySeen = hidden.contains(.disability) ? none : range.high.disabilitySeen
        women = ReachRow.figure(.women, womenSeen, selection, asOf: asOf, provenance, hidden.contains(.women))
        disability = ReachRow.figure(
            .disability, disabilitySeen, selection, asOf: asOf, provenance, hidden.contains(.disability))
        balance =
            hidden.contains(.balance)
            ? HostBalance(displaced: nil, hosts: nil, unknown: nil) : HostBalance(groups: cell.groups)
    }

    private static func figure(
        _ name: FigureName, _ seen: Visibility, _ selection: Selection, asOf: Date, _ provenance: [ProvenanceCount],
        _ isHidden: Bool
    ) -> Figure {
        let isReported = seen.known > 0
        return Figure(
            name, selection,
            .share(part: isReported ? Decimal(seen.part) : nil, whole: isReported ? Decimal(seen.known) : nil),
            unit: "%", asOf: asOf, provenance: provenance,
            note: isHidden ? suppressed : "of the people whose reports tell")
    }
}

extension HostBalance {
    /// - Parameter groups: people in the order of `PopulationGroup.allCases`.
    init(
        groups: [Int?], target: Decimal = HostBalance.defaultTarget, unknownLimit: Decimal = HostBalance.unknownLimit
    ) {
        func of(_ group: PopulationGroup) -> Int? {
            PopulationGroup.allCases.firstIndex(of: group).flatMap { groups[$0] }
        }
        self.init(
            displaced: of(.displaced), hosts: of(.host), unknown: of(.unknown), target: target,
            unknownLimit: unknownLimit)
    }
}
