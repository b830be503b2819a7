import Domain
import Foundation
import ServiceKit

/// A page: what it is called, and the questions whose answers it shows.
struct ProgrammePage: Sendable {
    let title: String
    /// The entry of the navigation that it belongs to.
    let entry: String
    var cards: [FigureCard] = []
    var sections: [FigureSection] = []

    /// The page of a value, where there is one.
    static func address(_ dimension: FigureDimension, _ value: String) -> String? {
        guard value != FigureQuestion.notStated else { return nil }
        return switch dimension {
        case .country: CountryCode(value) == nil ? nil : "/countries/\(value)"
        case .pillar: Pillar(rawValue: value) == nil ? nil : "/pillars/\(value)"
        case .partner: "/partners/\(PageView.escape(value))"
        default: nil
        }
    }

    static func overview(_ view: PageView) -> ProgrammePage {
        let year = String(CalendarDate(utc: view.asOf).year)
        return ProgrammePage(
            title: view.language(.overview), entry: "/",
            cards: [
                FigureCard("reach", page: "/balance"), FigureCard("refugee-host-balance", page: "/balance"),
                FigureCard("women-coverage"), FigureCard("disability-coverage"),
                FigureCard("budget-execution", only: [.year: [year]], page: "/money"),
                FigureCard("localisation-share", page: "/localisation"), FigureCard("activities"),
            ],
            sections: [
                FigureSection(
                    "reach", .reachByCountry, by: [.country], across: .group, picture: .stacked, note: .rangeMeaning),
                FigureSection("reach", .reachByPillar, by: [.country], across: .pillar, note: .pillarsOverlap),
                FigureSection("reach", .reachByProgramme, by: [.programme]),
                FigureSection("activities", .activitiesByProgramme, by: [.programme]),
                FigureSection("policy-changes", .policyByCountry, by: [.country]),
                FigureSection("assisted-returns", .returnsByScheme, by: [.year], across: .scheme, picture: .columns),
            ])
    }

    static func country(_ code: String, _ view: PageView) -> ProgrammePage {
        let only: [FigureDimension: Set<String>] = [.country: [code]]
        return ProgrammePage(
            title: view.language(.countryTitle, view.names.country(code)), entry: "/countries",
            cards: [
                "reach", "refugee-host-balance", "women-coverage", "youth-coverage", "disability-coverage",
                "activities",
            ]
            .map { FigureCard($0, only: only) },
            sections: [
                FigureSection(
                    "reach", .reachByPillar, by: [.pillar], across: .group, only: only, picture: .stacked,
                    note: .rangeMeaning),
                FigureSection("refugee-host-balance", .balanceByPillar, by: [.pillar], only: only, note: .balanceNote),
                FigureSection("activities", .activitiesByPartner, by: [.partner], only: only),
                FigureSection("localisation-share", .localByProgramme, by: [.programme], only: only),
                FigureSection(
                    "cost-per-outcome", .costByIntervention, by: [.intervention], only: only, note: .costNote),
                FigureSection("policy-changes", .policyByPillar, by: [.pillar], only: only),
                FigureSection("predictability", .predictabilityByYear, by: [.year], only: only, picture: .columns),
                FigureSection("assisted-returns", .returnsByScheme, by: [.scheme], only: only),
            ])
    }

    /// What everybody may see of a country's host communities: the group that the evaluation could not see.
    static func hosts(_ code: String, _ view: PageView) -> ProgrammePage {
        let country: [FigureDimension: Set<String>] = [.country: [code]]
        let only = country.merging([.group: [PopulationGroup.host.rawValue]]) { first, _ in first }
        return ProgrammePage(
            title: view.language(.hostTitle, view.names.country(code)), entry: "/countries",
            cards: ["reach", "women-coverage", "youth-coverage", "disability-coverage"].map {
                FigureCard($0, only: only)
            }
                + [FigureCard("refugee-host-balance", only: country, page: "/balance")],
            sections: [
                FigureSection("reach", .hostsByPillar, by: [.pillar], only: only, note: .rangeMeaning),
                FigureSection("women-coverage", .womenByPillar, by: [.pillar], only: only),
                FigureSection("disability-coverage", .disabilityByPillar, by: [.pillar], only: only),
                FigureSection(
                    "refugee-host-balance", .balanceByPillar, by: [.pillar], only: country, note: .balanceNote),
            ])
    }

    static func pillar(_ pillar: Pillar, _ view: PageView) -> ProgrammePage {
        let only: [FigureDimension: Set<String>] = [.pillar: [pillar.rawValue]]
        return ProgrammePage(
            title: view.language(.pillarTitle, view.names.name(pillar.rawValue, .pillar)), entry: "/",
            cards: ["reach", "refugee-host-balance", "women-coverage", "youth-coverage", "disability-coverage"]
                .map { FigureCard($0, only: only) },
            sections: [
                FigureSection(
                    "reach", .reachByCountry, by: [.country], across: .group, only: only, picture: .stacked,
                    note: .rangeMeaning),
                FigureSection("women-coverage", .womenByCountry, by: [.country], only: only),
                FigureSection("youth-coverage", .youthByCountry, by: [.country], only: only),
                FigureSection("disability-coverage", .disabilityByCountry, by: [.country], only: only),
                FigureSection("policy-changes", .policyByCountry, by: [.country], only: only),
            ])
    }

    static func partner(_ code: String, _ view: PageView) -> ProgrammePage {
        let only: [FigureDimension: Set<String>] = [.partner: [code]]
        return ProgrammePage(
            title: view.language(.partnerTitle, view.names.name(code, .partner)), entry: "/localisation",
            cards: ["activities", "localisation-share", "refugee-led-share", "funding-quality"]
                .map { FigureCard($0, only: only) },
            sections: [
                FigureSection("activities", .activitiesByCountry, by: [.country], only: only),
                FigureSection("reach", .reachByCountry, by: [.country], across: .group, only: only, picture: .stacked),
                FigureSection("localisation-share", .localByProgramme, by: [.programme], only: only),
                FigureSection("funding-quality", .qualityByTier, by: [.tier], only: only),
            ])
    }
}
