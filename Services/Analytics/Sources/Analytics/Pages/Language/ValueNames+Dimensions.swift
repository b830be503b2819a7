extension ValueNames {
    /// What a dimension is called at the head of a column.
    func dimension(_ dimension: FigureDimension) -> String {
        let (english, dutch) = ValueNames.words(dimension)
        return language == .dutch ? dutch : english
    }

    private static func words(_ dimension: FigureDimension) -> (english: String, dutch: String) {
        switch dimension {
        case .country: ("Country", "Land")
        case .location: ("Area", "Gebied")
        case .population: ("Population group", "Bevolkingsgroep")
        case .group: ("Group", "Groep")
        case .pillar: ("Pillar", "Pijler")
        case .programme: ("Programme", "Programma")
        case .partner: ("Partner", "Partner")
        case .activity: ("Activity", "Activiteit")
        case .indicator: ("Indicator", "Indicator")
        case .currency: ("Currency", "Valuta")
        case .year: ("Year", "Jaar")
        case .version: ("Version", "Versie")
        case .intervention: ("Kind of intervention", "Soort interventie")
        case .costClass: ("Cost class", "Kostensoort")
        case .tier: ("Tier", "Schakel")
        case .flexibility: ("Flexibility", "Vrijheid")
        case .scheme: ("Scheme", "Regeling")
        case .level: ("Level", "Niveau")
        case .facility: ("Facility", "Faciliteit")
        case .instrument: ("Instrument", "Instrument")
        case .call: ("Call", "Oproep")
        case .stage: ("Stage", "Fase")
        }
    }
}
