/// What the figures of the ledger are called and mean: amounts as they were decided and stated, nothing computed.
enum LedgerWords {
    struct Words: Sendable {
        let title: String
        let meaning: String
    }

    static func words(_ name: FigureName, _ language: PageLanguage) -> Words {
        switch language {
        case .english: Words(title: name.title, meaning: meanings(name).english)
        case .dutch: Words(title: dutch(name), meaning: meanings(name).dutch)
        }
    }

    private static func dutch(_ name: FigureName) -> String {
        switch name {
        case .reach: "Bereikte mensen"
        case .women: "Vrouwen en meisjes onder de bereikte mensen"
        case .disability: "Mensen met een beperking onder de bereikte mensen"
        case .budget: "Begroting van artikel 4.2"
        case .ceiling: "Plafond van de fase"
        case .committed: "Toegezegd"
        case .disbursed: "Uitbetaald"
        case .partnerCommitmentsReceived: "Ontvangen toezeggingen, gemeld door partners"
        case .partnerFundsReceived: "Ontvangen geld, gemeld door partners"
        case .partnerCommitted: "Verder toegezegd, gemeld door partners"
        case .partnerDisbursed: "Verder uitbetaald, gemeld door partners"
        case .localisationShare: "Rechtstreeks aan lokale actoren uitbetaald"
        case .refugeeLedShare: "Rechtstreeks aan organisaties van vluchtelingen uitbetaald"
        case .envelope: "Budget van de oproep"
        case .awards: "Getekende toekenningen"
        case .awardsPaid: "Betaald op toekenningen"
        case .subsidyCeiling: "Subsidieplafond"
        case .grants: "Verleende subsidies"
        case .grantsPaid: "Voorschotten op subsidies"
        case .letter: "Gesteld in een Kamerbrief"
        }
    }

    private static func meanings(_ name: FigureName) -> (english: String, dutch: String) {
        switch name {
        case .reach:
            ("People reached, as figure reach defines it.", "Bereikte mensen, zoals cijfer reach het bepaalt.")
        case .women:
            (
                "Women and girls, of the people whose reports tell the sex.",
                "Vrouwen en meisjes, van de mensen van wie rapporten het geslacht vermelden."
            )
        case .disability:
            (
                "People with a disability, of the people whose reports tell it.",
                "Mensen met een beperking, van de mensen van wie rapporten dit vermelden."
            )
        case .budget:
            (
                "The amount of a year in the version named; versions stand side by side and the last one counts.",
                "Het bedrag van een jaar in de genoemde versie; versies staan naast elkaar en de laatste geldt."
            )
        case .ceiling:
            (
                "The most that may be committed in a phase of a programme, by its last registration.",
                "Wat in een fase van een programma ten hoogste mag worden toegezegd, volgens de laatste registratie."
            )
        case .committed:
            (
                "What the donor decided or reports itself as committed; each amount once, by its own currency.",
                "Wat de donor zelf besloot of meldt als toegezegd; elk bedrag één keer, in de eigen valuta."
            )
        case .disbursed:
            (
                "What the donor paid or reports itself as disbursed; each amount once, by its own currency.",
                "Wat de donor zelf betaalde of meldt als uitbetaald; elk bedrag één keer, in de eigen valuta."
            )
        case .partnerCommitmentsReceived, .partnerFundsReceived, .partnerCommitted, .partnerDisbursed:
            (
                "What partners report of the same money on its way; never added to what the donor paid.",
                "Wat partners melden van hetzelfde geld onderweg; nooit opgeteld bij wat de donor betaalde."
            )
        case .localisationShare:
            (
                "Disbursed by the donor to local actors ÷ all that it disbursed, in one currency.",
                "Door de donor aan lokale actoren uitbetaald ÷ alles wat hij uitbetaalde, in één valuta."
            )
        case .refugeeLedShare:
            (
                "Disbursed by the donor to refugee-led organisations ÷ all that it disbursed, in one currency.",
                "Door de donor aan organisaties van vluchtelingen uitbetaald ÷ alles wat hij uitbetaalde, in één valuta."
            )
        case .envelope: ("What a call may award in all.", "Wat een oproep in totaal mag toekennen.")
        case .awards: ("Σ of awards of the call that were signed.", "Σ van de getekende toekenningen van de oproep.")
        case .awardsPaid:
            ("Σ of tranches paid on awards of the call.", "Σ van de termijnen betaald op toekenningen van de oproep.")
        case .subsidyCeiling:
            ("What a subsidy framework may grant in all.", "Wat een subsidiekader in totaal mag verlenen.")
        case .grants: ("Σ of grants decided in the framework.", "Σ van de verleende subsidies in het kader.")
        case .grantsPaid:
            ("Σ of advances paid on grants of the framework.", "Σ van de voorschotten op subsidies van het kader.")
        case .letter:
            (
                "A figure as a letter to parliament states it, with its bound and period; never added to reports.",
                "Een cijfer zoals een Kamerbrief het stelt, met grens en periode; nooit opgeteld bij rapporten."
            )
        }
    }
}
