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
            purpose: "Of gastgemeenschappen naast ontheemde mensen profiteren; 1 is het beoogde aandeel.",
            formula:
                "D = vluchtelingen, asielzoekers, anderen die internationale bescherming nodig hebben, binnenlands ontheemden en teruggekeerden; H = gastgemeenschappen; U = status onbekend; de lage kant van het bereik. h = H ÷ (D + H). Balans = h ÷ h* als h ≤ h*, anders (1 − h) ÷ (1 − h*). Niet te beoordelen waar U ÷ (D + H + U) boven de grens ligt."
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
                "(directe kosten + ondersteuning + evenredig deel van de overhead van de soort) ÷ mensen met het resultaat ervan: vaardigheden E2, plaatsing of onderneming J2, directe dienst P1, geld of voucher P6, infrastructuur I1. Alleen getoond waar van ten minste least-coverage % van het uitbetaalde geld de soort bekend is, en voor ten minste least-outcomes mensen."
        ),
        "learning-to-earning": Words(
            title: "Van leren naar verdienen",
            purpose: "Hoeveel van de mensen die voor werk zijn opgeleid, aan het werk zijn.",
            formula:
                "J2 (zes maanden later aan het werk of zelfstandig) ÷ E7 (training in gevraagde of digitale vaardigheden) van perioden die ten minste follow-up-months voor het gevraagde moment eindigden; de lage kant van beide."
        ),
        "budget-execution": Words(
            title: "Begrotingsuitvoering van artikel 4.2",
            purpose: "Hoe ver de begroting van een jaar is besteed, en volgens welke versie ervan.",
            formula: "Σ uitbetaald in het kalenderjaar ÷ begroting van dat jaar in de genoemde versie"),
        "predictability": Words(
            title: "Voorspelbaarheid van betalingen",
            purpose: "Of geld kwam in het kwartaal waarvoor het gepland was.",
            formula:
                "1 − Σ over kwartalen |uitbetaald − gepland| ÷ Σ gepland, niet onder 0; kwartalen tot het gevraagde moment"
        ),
        "forward-cover": Words(
            title: "Dekking vooruit",
            purpose: "Hoeveel van de komende drie jaar al is toegezegd, tegenover de begroting van dit jaar.",
            formula:
                "Σ geplande betalingen van activiteiten van de donor in de jaren t+1 tot en met t+3 ÷ geldende versie van de begroting van t"
        ),
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
            formula:
                "kwaliteit van financiering in schakel 2 ÷ die in schakel 1, volgens dezelfde score van overeenkomsten"),
        "fund-cycle-time": Words(
            title: "Doorlooptijd van het Opportunity Fund",
            purpose: "Hoeveel werkdagen er van een voorstel tot de eerste betaling verstrijken.",
            formula:
                "mediaan (waarde) en 90e percentiel (hoge kant) van de werkdagen van registratie tot de eerste betaling"
        ),
        "leverage": Words(
            title: "Hefboom van financiële instrumenten",
            purpose: "Hoeveel aan leningen, of aan privaat geld, publieke schenkingen mogelijk maakten.",
            formula:
                "Σ leningen ÷ Σ schenkingen, van één faciliteit of instrument, volgens één bron en in één valuta; één lening telt één keer"
        ),
        "joint-programming": Words(
            title: "Gezamenlijk programmeren",
            purpose: "Welk deel van wat het Fonds toekent, partners samen uitvoeren.",
            formula: "toekenningen met ten minste twee partners ÷ getekende toekenningen"),
        "joint-outputs": Words(
            title: "Gezamenlijke resultaten",
            purpose: "Hoeveel van wat partners in een land opleveren zij samen maken.",
            formula: "gezamenlijke resultaten ÷ alle getelde resultaten van hetzelfde programma, land en jaar"),
        "policy-changes": Words(
            title: "Beleidsveranderingen",
            purpose: "Wat er in wet, beleid en praktijk veranderde, en of het standhield.",
            formula:
                "aantal beleidsveranderingen waarvan de laatst bekende fase ten minste least-stage is; teruggedraaide tellen in de fase waarin zij terugvielen"
        ),
        "assisted-returns": Words(
            title: "Ondersteunde vrijwillige terugkeer",
            purpose: "Hoeveel mensen met ondersteuning terugkeerden, over afzonderlijke regelingen.",
            formula:
                "Σ over regelingen van M1; een waarde die een brief noemt, telt waar van haar regeling en periode geen waarde is vastgelegd"
        ),
        "activities": Words(
            title: "Activiteiten",
            purpose: "Hoeveel activiteiten er zijn, elk één keer.",
            formula:
                "aantal activiteiten; een activiteit in meer landen telt in elk ervan, en één keer in het totaal"),
    ]

    static func title(_ about: FigureAbout, in language: PageLanguage) -> String { words(about, language).title }

    static func words(_ about: FigureAbout, _ language: PageLanguage) -> Words {
        let english = Words(title: about.title, purpose: about.purpose, formula: about.formula)
        return language == .dutch ? dutch[about.code] ?? english : english
    }
}
