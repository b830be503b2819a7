/// Every phrase of the pages that is not a figure's own, in both languages. `%` is a gap for a value.
///
/// One case without texts would not compile: the catalogue is complete in both languages or there is none.
enum Phrase: String, Sendable, CaseIterable {
    // Frame
    case skip, menu, asOf, language, overview, countries, money, localisation, balance, costs, obligations, figures
    // Titles
    case countryTitle, hostTitle, pillarTitle, partnerTitle, definitionTitle, lineageTitle, figuresTitle
    // Asking
    case recordedUpTo, show, now, otherPillars, otherPartners, hostView, countryView
    // Sections
    case reachByCountry, reachByPillar, reachByProgramme, balanceByCountry, balanceByPillar, womenByCountry
    case youthByCountry, disabilityByCountry, womenByPillar, disabilityByPillar, hostsByPillar, hostsByCountry
    case execution, chain, predictabilityByYear, leverageByFacility, qualityByTier, qualityByPartner
    case localByProgramme, localByPartner, refugeeLedByProgramme, cascade, costByIntervention, costByCountry
    case learningByCountry, policyByCountry, policyByPillar, returnsByScheme, activitiesByCountry
    case activitiesByProgramme, activitiesByPartner, jointByYear, cycleTimeByCall
    // Under a picture
    case unit, value, basis, coverage, origin, note, method, definition, lineage, download, json, excluded, rules
    case total, from, to, amount, tier, kind, state, due, activity, programme, open, overdue, met, waived
    case facts, counts, recorded, event, source, formula, purpose, standard, meaning, dimensions, madeOf
    case noneRecorded, suppressed, suppressedMeaning, dashMeaning, generatedTitle, generatedText, generatedMark
    case notForOpen, rangeMeaning, firstListed, notStated, chainNote, chainDescription, chainEmpty, donor
    case localActors, refugeeLedActors, otherReceivers, obligationsByKind, obligationList
    case obligationsNote, letters, lettersNote, noLetters, howToRead, balanceNote, costNote
    case boundsTitle, ledgerTitle, ledgerNote, valuesLead, liveStream, pillarsOverlap, chainOthers, chainUnnamed
    case asStated

    var texts: (english: String, dutch: String) {
        switch self {
        case .skip: ("Skip to the content", "Direct naar de inhoud")
        case .menu: ("Main", "Hoofdmenu")
        case .asOf: ("As of", "Stand van")
        case .language: ("Language", "Taal")
        case .overview: ("Programme", "Programma")
        case .countries: ("Countries", "Landen")
        case .money: ("Money", "Geld")
        case .localisation: ("Localisation", "Lokalisatie")
        case .balance: ("Refugees and hosts", "Vluchtelingen en gastgemeenschappen")
        case .costs: ("Cost per outcome", "Kosten per resultaat")
        case .obligations: ("Obligations", "Verplichtingen")
        case .figures: ("Figures", "Cijfers")
        case .countryTitle: ("%: what is reached and spent", "%: wat wordt bereikt en besteed")
        case .hostTitle: ("%: host communities", "%: gastgemeenschappen")
        case .pillarTitle: ("%: by country", "%: per land")
        case .partnerTitle: ("Partner %", "Partner %")
        case .definitionTitle: ("Definition: %", "Definitie: %")
        case .lineageTitle: ("What it is made of: %", "Waaruit het bestaat: %")
        case .figuresTitle: ("Figures and their definitions", "Cijfers en hun definities")
        case .recordedUpTo: ("As recorded up to the end of", "Zoals vastgelegd tot en met")
        case .show: ("Show", "Tonen")
        case .now: ("Now", "Nu")
        case .otherPillars: ("Pillars", "Pijlers")
        case .otherPartners: ("Partners", "Partners")
        case .hostView: ("Host communities in %", "Gastgemeenschappen in %")
        case .countryView: ("All of %", "Alles over %")
        case .reachByCountry: ("People reached by country", "Bereikte mensen per land")
        case .reachByPillar: ("People reached by pillar", "Bereikte mensen per pijler")
        case .reachByProgramme: ("People reached by programme", "Bereikte mensen per programma")
        case .balanceByCountry:
            (
                "Balance of refugees and host communities by country",
                "Balans van vluchtelingen en gastgemeenschappen per land"
            )
        case .balanceByPillar:
            (
                "Balance of refugees and host communities by pillar",
                "Balans van vluchtelingen en gastgemeenschappen per pijler"
            )
        case .womenByCountry: ("Women and girls by country", "Vrouwen en meisjes per land")
        case .youthByCountry: ("Young people of 18–24 by country", "Jongeren van 18–24 jaar per land")
        case .disabilityByCountry: ("People with a disability by country", "Mensen met een beperking per land")
        case .womenByPillar: ("Women and girls by pillar", "Vrouwen en meisjes per pijler")
        case .disabilityByPillar: ("People with a disability by pillar", "Mensen met een beperking per pijler")
        case .hostsByPillar:
            ("People of host communities reached by pillar", "Bereikte mensen uit gastgemeenschappen per pijler")
        case .hostsByCountry:
            ("People of host communities reached by country", "Bereikte mensen uit gastgemeenschappen per land")
        case .execution: ("Budget execution by year and version", "Begrotingsuitvoering per jaar en versie")
        case .chain: ("The funding chain", "De financieringsketen")
        case .predictabilityByYear: ("Predictability of payments by year", "Voorspelbaarheid van betalingen per jaar")
        case .leverageByFacility: ("Leverage by facility", "Hefboom per faciliteit")
        case .qualityByTier: ("Funding quality by tier", "Kwaliteit van financiering per schakel")
        case .qualityByPartner: ("Funding quality by partner", "Kwaliteit van financiering per partner")
        case .localByProgramme:
            ("Share that reached local actors, by programme", "Aandeel bij lokale actoren, per programma")
        case .localByPartner: ("Share that reached local actors, by partner", "Aandeel bij lokale actoren, per partner")
        case .refugeeLedByProgramme:
            (
                "Share that reached refugee-led organisations, by programme",
                "Aandeel bij organisaties van vluchtelingen, per programma"
            )
        case .cascade: ("Whether quality is passed on", "Of kwaliteit wordt doorgegeven")
        case .costByIntervention:
            ("Cost per outcome by kind of intervention", "Kosten per resultaat naar soort interventie")
        case .costByCountry: ("Cost per outcome by country and kind", "Kosten per resultaat naar land en soort")
        case .learningByCountry: ("From learning to earning", "Van leren naar verdienen")
        case .policyByCountry: ("Policy changes by country", "Beleidsveranderingen per land")
        case .policyByPillar: ("Policy changes by pillar", "Beleidsveranderingen per pijler")
        case .returnsByScheme:
            ("Assisted voluntary returns by scheme", "Ondersteunde vrijwillige terugkeer per regeling")
        case .activitiesByCountry: ("Activities by country", "Activiteiten per land")
        case .activitiesByProgramme: ("Activities by programme", "Activiteiten per programma")
        case .activitiesByPartner: ("Activities by partner", "Activiteiten per partner")
        case .jointByYear: ("Joint programming by programme", "Gezamenlijk programmeren per programma")
        case .cycleTimeByCall:
            ("Cycle time of the Opportunity Fund by call", "Doorlooptijd van het Opportunity Fund per oproep")
        default: under
        }
    }
}
