extension Phrase {
    /// What belongs to one page alone, and units.
    var words: (english: String, dutch: String) {
        switch self {
        case .chainNote:
            (
                "What the donor disbursed, and the agreements by which partners passed it on. Agreements may reach over more years than payments; each euro of the donor is counted once, at the first hand. Amounts in two currencies stand apart.",
                "Wat de donor uitbetaalde, en de overeenkomsten waarmee partners het doorgaven. Overeenkomsten kunnen over meer jaren lopen dan betalingen; elke euro van de donor telt één keer, bij de eerste hand. Bedragen in twee valuta staan apart."
            )
        case .chainDescription: ("% paid % to %.", "% gaf % aan %.")
        case .chainEmpty:
            (
                "No money on its way was recorded up to this time (–).",
                "Tot dit moment is geen geld onderweg vastgelegd (–)."
            )
        case .donor: ("Netherlands", "Nederland")
        case .localActors: ("Local actors", "Lokale actoren")
        case .refugeeLedActors: ("Refugee-led organisations", "Organisaties van vluchtelingen")
        case .otherReceivers: ("Other receivers", "Andere ontvangers")
        case .obligationsByKind: ("Obligations by kind and state", "Verplichtingen naar soort en stand")
        case .obligationList: ("What is due, by day", "Wat er moet, op dag")
        case .obligationsNote:
            (
                "What is owed on activities beside the work itself: an evaluation above the threshold, reports, audits, advances, refunds. Late is what is not met after its day, counted where it is due. Single activities are shown to those of the programme.",
                "Wat er naast het werk zelf moet voor activiteiten: een evaluatie boven de drempel, rapportages, controles, voorschotten, terugvorderingen. Te laat is wat na zijn dag niet voldaan is, geteld waar het moet. Afzonderlijke activiteiten ziet wie bij het programma werkt."
            )
        case .letters: ("What the letters to parliament say", "Wat de Kamerbrieven zeggen")
        case .lettersNote:
            (
                "Quoted as they stand; never added to what is reported here. Reporting years differ between letters.",
                "Aangehaald zoals zij luiden; nooit opgeteld bij wat hier is gerapporteerd. Rapportagejaren verschillen per brief."
            )
        case .noLetters: ("No letter figures recorded (–).", "Geen cijfers uit brieven vastgelegd (–).")
        case .howToRead: ("How to read this page", "Zo leest u deze pagina")
        case .balanceNote:
            (
                "From 0 (one side gets nothing) to 1 (as aimed for). Not assessable where the status of too many is unknown.",
                "Van 0 (één kant krijgt niets) tot 1 (zoals beoogd). Niet te beoordelen waar van te veel mensen de status onbekend is."
            )
        case .costNote:
            (
                "To be compared within a kind and a context only. Nothing is shown where too little of the money is told by kind.",
                "Alleen te vergelijken binnen een soort en een context. Er staat niets waar van te weinig geld de soort bekend is."
            )
        case .boundsTitle:
            (
                "Committed and disbursed, budgets, ceilings, calls",
                "Toegezegd en uitbetaald, begrotingen, plafonds, oproepen"
            )
        case .ledgerTitle: ("Amounts as they were decided and stated", "Bedragen zoals besloten en gesteld")
        case .ledgerNote:
            (
                "Figures of the ledger and of letters: each is a sum of facts, and its value leads to them",
                "Cijfers van de boekhouding en van brieven: elk is een som van feiten, en de waarde leidt ernaar"
            )
        case .valuesLead: ("each value leads to what it is made of", "elke waarde leidt naar waaruit zij bestaat")
        case .liveStream: ("Live stream", "Doorlopende stroom")
        case .pillarsOverlap:
            (
                "One person may be reached in more than one pillar: pillars are not added.",
                "Eén mens kan in meer dan één pijler worden bereikt: pijlers worden niet opgeteld."
            )
        case .asStated: ("as the letter states it", "zoals de brief het stelt")
        case .chainOthers: ("Other partners", "Andere partners")
        case .chainUnnamed: ("Receiver not named", "Ontvanger niet genoemd")
        default: (rawValue, rawValue)
        }
    }
}
