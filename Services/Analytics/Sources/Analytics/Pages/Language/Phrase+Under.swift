extension Phrase {
    /// What stands beside and under a picture.
    var under: (english: String, dutch: String) {
        switch self {
        case .unit: ("Unit", "Eenheid")
        case .value: ("Value", "Waarde")
        case .basis: ("Of", "Van")
        case .coverage: ("Coverage", "Dekking")
        case .origin: ("Source", "Herkomst")
        case .note: ("Note", "Opmerking")
        case .method: ("method version %", "methode versie %")
        case .definition: ("Definition", "Definitie")
        case .lineage: ("What it is made of", "Waaruit het bestaat")
        case .download: ("Download as CSV", "Downloaden als CSV")
        case .json: ("JSON", "JSON")
        case .excluded: ("What does not count, and why", "Wat niet meetelt, en waarom")
        case .rules: ("Rules that shape it", "Regels die het bepalen")
        case .total: ("All together", "Alles samen")
        case .from: ("From", "Van")
        case .to: ("To", "Naar")
        case .amount: ("Amount", "Bedrag")
        case .tier: ("Tier", "Schakel")
        case .kind: ("Kind", "Soort")
        case .state: ("State", "Stand")
        case .due: ("Due on", "Uiterlijk op")
        case .activity: ("Activity", "Activiteit")
        case .programme: ("Programme", "Programma")
        case .open: ("Open, in time", "Open, op tijd")
        case .overdue: ("Overdue", "Te laat")
        case .met: ("Met", "Voldaan")
        case .waived: ("Waived", "Kwijtgescholden")
        case .facts: ("% facts, of which % count.", "% feiten, waarvan er % meetellen.")
        case .counts: ("Counts for", "Telt voor")
        case .recorded: ("Recorded", "Vastgelegd")
        case .event: ("Event", "Gebeurtenis")
        case .source: ("Source of the rule", "Bron van de regel")
        case .formula: ("Formula", "Formule")
        case .purpose: ("What it is for", "Waar het voor dient")
        case .standard: ("Default", "Standaard")
        case .meaning: ("Meaning", "Betekenis")
        case .dimensions: ("Can be asked by", "Kan worden gevraagd naar")
        case .madeOf: ("What the event says, and why it counts", "Wat de gebeurtenis zegt, en waarom zij telt")
        case .noneRecorded:
            ("Nothing was recorded for this up to this time (–).", "Hierover is tot dit moment niets vastgelegd (–).")
        case .suppressed: ("<10", "<10")
        case .suppressedMeaning:
            (
                "<10: withheld, because fewer than ten people could be told from it.",
                "<10: niet getoond, omdat er minder dan tien mensen uit af te leiden zijn."
            )
        case .dashMeaning:
            (
                "– : not known, or nothing to divide by; never zero.",
                "– : niet bekend, of er is niets om door te delen; nooit nul."
            )
        case .generatedTitle: ("Generated figures.", "Gegenereerde cijfers.")
        case .generatedText:
            (
                "Whatever is marked gen. was made by a generator for demonstration (%). It is not a result of the programme.",
                "Wat met gen. is gemerkt, is door een generator gemaakt als voorbeeld (%). Het is geen resultaat van het programma."
            )
        case .generatedMark: ("gen.", "gen.")
        case .notForOpen:
            (
                "People by partner are not shown to everybody: the groups are too small. Those of the programme sign in to see them.",
                "Mensen per partner worden niet aan iedereen getoond: de groepen zijn te klein. Wie bij het programma werkt, ziet ze na aanmelding."
            )
        case .rangeMeaning:
            (
                "A range is from at least to at most: the overlap is unknown. Pictures show the low end.",
                "Een bereik loopt van ten minste tot ten hoogste: de overlap is onbekend. Afbeeldingen tonen de onderkant."
            )
        case .firstListed: ("The first % are listed.", "De eerste % staan hieronder.")
        case .notStated: ("not stated", "niet vermeld")
        default: words
        }
    }
}
