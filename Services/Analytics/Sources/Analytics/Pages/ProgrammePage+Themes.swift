import Domain
import ServiceKit

/// The pages of one subject over all countries.
extension ProgrammePage {
    static func countries(_ view: PageView) -> ProgrammePage {
        ProgrammePage(
            title: view.language(.countries), entry: "/countries",
            sections: [
                FigureSection(
                    "reach", .reachByCountry, by: [.country], across: .group, picture: .stacked, note: .rangeMeaning),
                FigureSection("activities", .activitiesByCountry, by: [.country]),
                FigureSection("women-coverage", .womenByCountry, by: [.country]),
                FigureSection("disability-coverage", .disabilityByCountry, by: [.country]),
                FigureSection("policy-changes", .policyByCountry, by: [.country]),
            ])
    }

    static func money(_ view: PageView) -> ProgrammePage {
        ProgrammePage(
            title: view.language(.money), entry: "/money",
            cards: ["forward-cover", "predictability", "leverage"].map { FigureCard($0) },
            sections: [
                FigureSection("budget-execution", .execution, by: [.year, .version]),
                FigureSection("predictability", .predictabilityByYear, by: [.year], picture: .columns),
                FigureSection("leverage", .leverageByFacility, by: [.facility]),
                FigureSection("joint-programming", .jointByYear, by: [.programme]),
                FigureSection("fund-cycle-time", .cycleTimeByCall, by: [.call]),
            ])
    }

    static func localisation(_ view: PageView) -> ProgrammePage {
        ProgrammePage(
            title: view.language(.localisation), entry: "/localisation",
            cards: ["localisation-share", "refugee-led-share", "funding-quality", "cascade-ratio"].map {
                FigureCard($0)
            },
            sections: [
                FigureSection("localisation-share", .localByProgramme, by: [.programme]),
                FigureSection("localisation-share", .localByPartner, by: [.partner]),
                FigureSection("refugee-led-share", .refugeeLedByProgramme, by: [.programme]),
                FigureSection("funding-quality", .qualityByTier, by: [.tier]),
                FigureSection("funding-quality", .qualityByPartner, by: [.partner]),
                FigureSection("cascade-ratio", .cascade, by: [.programme]),
            ])
    }

    static func balance(_ view: PageView) -> ProgrammePage {
        ProgrammePage(
            title: view.language(.balance), entry: "/balance",
            cards: [FigureCard("refugee-host-balance"), FigureCard("reach")],
            sections: [
                FigureSection("refugee-host-balance", .balanceByCountry, by: [.country], note: .balanceNote),
                FigureSection(
                    "reach", .reachByCountry, by: [.country], across: .group, picture: .stacked, note: .rangeMeaning),
                FigureSection("refugee-host-balance", .balanceByPillar, by: [.pillar]),
                FigureSection(
                    "reach", .hostsByCountry, by: [.country], only: [.group: [PopulationGroup.host.rawValue]]),
            ])
    }

    static func costs(_ view: PageView) -> ProgrammePage {
        ProgrammePage(
            title: view.language(.costs), entry: "/costs", cards: [FigureCard("learning-to-earning")],
            sections: [
                FigureSection("cost-per-outcome", .costByIntervention, by: [.intervention], note: .costNote),
                FigureSection("cost-per-outcome", .costByCountry, by: [.country, .intervention]),
                FigureSection("learning-to-earning", .learningByCountry, by: [.country]),
            ])
    }
}
