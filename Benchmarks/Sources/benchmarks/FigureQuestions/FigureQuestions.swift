/// What is asked of the million rows.
enum FigureQuestions {
    /// Every figure of the catalogue, by three of its dimensions where it has three.
    static let threeDimensions = [
        "reach?by=country,population,pillar", "reach?by=programme,group,country", "reach?by=location,indicator,partner",
        "reach?by=country,pillar,indicator&where=population:refugee,host-community",
        "women-coverage?by=country,population,pillar", "youth-coverage?by=country,population,pillar",
        "disability-coverage?by=country,group,pillar", "refugee-host-balance?by=programme,country,pillar",
        "learning-to-earning?by=country,programme,population", "cost-per-outcome?by=intervention,country,programme",
        "budget-execution?by=year,version,currency", "predictability?by=programme,country,year",
        "forward-cover?by=currency", "localisation-share?by=programme,year,country",
        "refugee-led-share?by=programme,country,year", "funding-quality?by=tier,programme,country",
        "cascade-ratio?by=programme,country,year", "fund-cycle-time", "leverage?by=facility,currency,version",
        "joint-programming?by=programme,country,year", "policy-changes?by=country,pillar,level",
        "assisted-returns?by=country,scheme,year", "activities?by=programme,country,partner",
    ].map { "/analytics/v1/figures/\($0)" }

    /// Of a year, and of all activities one by one: what nothing is kept for.
    static let periods = [
        "reach?by=country,population,pillar&period=2025", "women-coverage?by=country,group,pillar&period=oct-sep-2025",
        "localisation-share?by=programme,partner,country&period=2025", "reach?by=activity,country,pillar",
    ].map { "/analytics/v1/figures/\($0)" }

    static let pages = [
        "/", "/countries", "/countries/JO", "/countries/JO/hosts", "/pillars/education", "/partners/UNHCR", "/money",
        "/localisation", "/balance", "/costs", "/obligations", "/analytics/v1/overview", "/analytics/v1/reach",
        "/analytics/v1/money",
    ]
}
