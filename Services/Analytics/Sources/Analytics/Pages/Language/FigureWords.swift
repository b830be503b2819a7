/// Titles, purposes and formulas of figures in Dutch; in English they stand in the definitions.
enum FigureWords {
    struct Words: Sendable {
        let title: String
        let purpose: String
        let formula: String
    }

    static let dutch: [String: Words] = [
        "reach": Words(
            title: "Bereikte mensen", purpose: "Hoeveel mensen het programma bereikte, zonder iemand dubbel te tellen.",
            formula:
                "Binnen één activiteit, plaats en bevolkingsgroep: de grootste indicator, melders van één indicator opgeteld. Over activiteiten in één plaats en groep: laag = de grootste activiteit, hoog = alle samen. Een rapport over een heel land overlapt met die over plaatsen daarin. Daarna de som over afzonderlijke plaatsen en groepen. Met een periode: nieuw bereikte mensen daarin, en de groei van lopende totalen."
        ),
        "refugee-host-balance": Words(
            title: "Balans van vluchtelingen en gastgemeenschappen",
            purpose: "Of gastgemeenschappen evenveel zichtbaar bereikt worden als vluchtelingen en ontheemden.",
            formula:
                "h = gastgemeenschap ÷ (ontheemd + gastgemeenschap); balans = min(h ÷ h*, (1 − h) ÷ (1 − h*)), met h* het beoogde aandeel. Niet te beoordelen waar het aandeel met onbekende status boven de grens ligt."
        ),
        "women-coverage": Words(
            title: "Vrouwen en meisjes onder de bereikte mensen",
            purpose: "Of vrouwen en meisjes worden bereikt, en of rapporten dat laten zien.",
            formula:
                "vrouwen en meisjes ÷ mensen van wie het geslacht is vermeld, in de rapporten die aan de hoge kant van het bereik meetellen"
        ),
        "youth-coverage": Words(
            title: "Jongeren van 18–24 onder de bereikte mensen",
            purpose: "Of de nadruk op jongeren te zien is in wie wordt bereikt.",
            formula:
                "mensen van 18–24 jaar ÷ mensen van wie de leeftijd is vermeld, in de rapporten die aan de hoge kant van het bereik meetellen"
        ),
        "disability-coverage": Words(
            title: "Mensen met een beperking onder de bereikte mensen",
            purpose: "Of mensen met een beperking worden bereikt, en of rapporten dat laten zien.",
            formula:
                "mensen met een beperking ÷ mensen van wie dit is vermeld, in de rapporten die aan de hoge kant van het bereik meetellen"
        ),
        "cost-per-outcome": Words(
            title: "Kosten per resultaat",
            purpose:
                "Wat één resultaat kostte, naar soort interventie: alleen te vergelijken binnen een soort en een context.",
            formula:
                "(directe kosten + ondersteuning + evenredig deel van de overhead van de soort) ÷ mensen met het resultaat ervan. Alleen getoond waar van genoeg geld de soort bekend is en voor genoeg mensen."
        ),
        "learning-to-earning": Words(
            title: "Van leren naar verdienen", purpose: "Of wie een opleiding afrondt daarna werk of inkomen vindt.",
            formula:
                "mensen met werk of inkomen na de opleiding ÷ mensen die de opleiding afrondden en aan nameting toe zijn"
        ),
        "budget-execution": Words(
            title: "Begrotingsuitvoering van artikel 4.2",
            purpose: "Hoe ver de begroting van een jaar is besteed, en volgens welke versie ervan.",
            formula: "Σ uitbetaald in het kalenderjaar ÷ begroting van dat jaar in de genoemde versie"),
        "predictability": Words(
            title: "Voorspelbaarheid van betalingen", purpose: "Of betalingen komen wanneer en zoals ze gepland waren.",
            formula: "uitbetaald in de periode, ten hoogste wat gepland was ÷ gepland in de periode"),
        "forward-cover": Words(
            title: "Dekking vooruit", purpose: "Hoeveel jaren begroting al door toezeggingen gedekt zijn.",
            formula: "toegezegd en nog niet uitbetaald ÷ begroting van het jaar"),
        "localisation-share": Words(
            title: "Aandeel dat lokale actoren bereikte",
            purpose:
                "Welk deel van het geld lokale en nationale actoren bereikte, rechtstreeks of via één tussenschakel.",
            formula:
                "(Σ donor → lokale actor + Σ overeenkomst van een partner in de eerste schakel → lokale actor) ÷ Σ uitbetaald door de donor. Eén keer geteld, bij de eerste lokale actor. Wat verder onbekend is, telt als niet lokaal; dekking zegt hoeveel bekend is."
        ),
        "refugee-led-share": Words(
            title: "Aandeel dat organisaties van vluchtelingen bereikte",
            purpose: "Welk deel van het geld organisaties bereikte die vluchtelingen zelf leiden.",
            formula:
                "(Σ donor → organisatie van vluchtelingen + Σ overeenkomst van een partner in de eerste schakel → organisatie van vluchtelingen) ÷ Σ uitbetaald door de donor."
        ),
        "funding-quality": Words(
            title: "Kwaliteit van financiering in overeenkomsten",
            purpose: "Of partners geld even lang, even vrij en met overhead doorgeven als zij het krijgen.",
            formula:
                "Per overeenkomst 30·(≥ 24 maanden) + 25·vrijheid + 15·min(1, overhead ÷ 7 %), gewogen naar bedrag, van de 70 punten die bekend zijn. Voorspelbaarheid (20) en tijdige betaling (10) worden van overeenkomsten niet gemeld."
        ),
        "cascade-ratio": Words(
            title: "Doorgifte van kwaliteit van financiering",
            purpose: "Of financiering slechter wordt met elke hand waar zij doorheen gaat.",
            formula: "kwaliteit van schakel 2 ÷ kwaliteit van schakel 1, volgens dezelfde score van overeenkomsten"),
        "fund-cycle-time": Words(
            title: "Doorlooptijd van het Opportunity Fund",
            purpose: "Hoe lang het duurt van voorstel tot besluit en betaling.",
            formula: "mediaan van de werkdagen van het voorstel tot het besluit en de betaling"),
        "leverage": Words(
            title: "Hefboom van financiële instrumenten",
            purpose: "Hoeveel aan leningen of privaat geld elke schenking losmaakt.",
            formula: "Σ losgemaakt bedrag ÷ Σ schenking, in dezelfde valuta; elke lening één keer"),
        "joint-programming": Words(
            title: "Gezamenlijk programmeren", purpose: "Of partners samen werken in plaats van naast elkaar.",
            formula: "toekenningen met twee of meer partners ÷ alle toekenningen"),
        "joint-outputs": Words(
            title: "Gezamenlijke resultaten",
            purpose: "Hoeveel van wat partners in een land opleveren zij samen maken.",
            formula: "gezamenlijke resultaten ÷ alle getelde resultaten van hetzelfde programma, land en jaar"),
        "policy-changes": Words(
            title: "Beleidsveranderingen", purpose: "Welke veranderingen in beleid er zijn, en of zij standhouden.",
            formula: "aantal veranderingen vanaf de genoemde fase, zonder die welke zijn teruggedraaid"),
        "assisted-returns": Words(
            title: "Ondersteunde vrijwillige terugkeer",
            purpose: "Hoeveel mensen met ondersteuning vrijwillig terugkeerden.",
            formula: "som over regelingen die elkaar niet overlappen; terugkeer en herintegratie worden nooit opgeteld"),
        "activities": Words(
            title: "Activiteiten",
            purpose: "Hoeveel verschillende activiteiten er zijn; een activiteit in twee landen is er één.",
            formula: "aantal verschillende activiteiten; landen tellen daarom niet op tot het totaal"),
    ]

    static func title(_ about: FigureAbout, in language: PageLanguage) -> String { words(about, language).title }

    static func words(_ about: FigureAbout, _ language: PageLanguage) -> Words {
        let english = Words(title: about.title, purpose: about.purpose, formula: about.formula)
        return language == .dutch ? dutch[about.code] ?? english : english
    }
}
