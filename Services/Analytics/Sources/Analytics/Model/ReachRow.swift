import Domain
import Foundation

/// People reached at one level: a cell, a country, everything.
struct ReachRow: Sendable {
    enum Level: String, Sendable, Codable {
        case total, group, pillar, country
        case countryGroup = "country-group"
        case countryPillar = "country-pillar"
        case cell
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

    init(_ level: Level, _ facts: [Fact<PeopleCount>], selection: Selection, asOf: Date) {
        let measured = Reach(facts)
        let counted = measured.highFacts.map { facts[$0] }
        let provenance = ProvenanceCount.of(counted.lazy.map(\.source))
        self.level = level
        reach = Figure(
            .reach, selection, .range(low: measured.low, high: measured.high), unit: "people", asOf: asOf,
            provenance: provenance)
        womenSeen = .women(counted)
        disabilitySeen = .disability(counted)
        women = ReachRow.figure(.women, womenSeen, selection, asOf: asOf, provenance)
        disability = ReachRow.figure(.disability, disabilitySeen, selection, asOf: asOf, provenance)
        var groups: [PopulationGroup: Int] = [:]
        for index in measured.lowFacts {
            let group = PopulationGroup(facts[index].population)
            groups[group] = (groups[group] ?? 0).addingPeople(facts[index].people)
        }
        balance = HostBalance(displaced: groups[.displaced], hosts: groups[.host], unknown: groups[.unknown])
    }

    private static func figure(
        _ name: FigureName, _ seen: Visibility, _ selection: Selection, asOf: Date, _ provenance: [ProvenanceCount]
    ) -> Figure {
        let isReported = seen.known > 0
        return Figure(
            name, selection,
            .share(part: isReported ? Decimal(seen.part) : nil, whole: isReported ? Decimal(seen.known) : nil),
            unit: "%",
            asOf: asOf, provenance: provenance, note: "of the people whose reports tell")
    }
}
