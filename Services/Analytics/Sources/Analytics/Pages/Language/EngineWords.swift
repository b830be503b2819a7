import Foundation

/// What the engine says of figures and facts, in Dutch, by the pattern in which it says it in English.
///
/// A sentence that is not here stands on Dutch pages as English, marked so; a test asks for what there is.
enum EngineWords {
    static let dutch = notes.merging(exclusions) { first, _ in first }.merging(rules) { first, _ in first }
        .merging(sources) { first, _ in first }

    /// Beside a value.
    private static let notes: [String: String] = [
        "median, and P90 as the high end; pauses of applicants included":
            "mediaan, met P90 als bovenkant; pauzes van aanvragers tellen mee",
        "a range: the overlap of activities in one place is unknown":
            "een bereik: de overlap van activiteiten op één plaats is onbekend",
        "converted to {} by {}": "omgerekend naar {} met {}",
        "of which overhead {}": "waarvan overhead {}",
        "no outcome is reported, or too few people to be shown":
            "er is geen resultaat gemeld, of van te weinig mensen om te tonen",
        "not published: fewer than {} people with the outcome":
            "niet getoond: minder dan {} mensen met het resultaat",
        "not published: less than {} % is told by kind": "niet getoond: van minder dan {} % is de soort bekend",
        "of {} {}, version: {}": "van {} {}, versie: {}",
        "not assessable: the status of {} % is unknown": "niet te beoordelen: van {} % is de status onbekend",
        "plans and payments are each converted at the rate of their own day: what rates moved is in it":
            "plannen en betalingen zijn elk omgerekend tegen de koers van hun eigen dag: wat koersen deden zit erin",
        "more joint outputs than outputs: the count is to be corrected":
            "meer gezamenlijke producten dan producten: de telling moet worden gecorrigeerd",
        "the rate of response is not reported": "hoeveel mensen op de nameting antwoordden is niet gemeld",
        "budget of {}, version: {}": "begroting van {}, versie: {}",
        "direct {}, through one intermediary {}": "rechtstreeks {}, via één tussenschakel {}",
        "below {}: quality is not passed on": "onder {}: kwaliteit wordt niet doorgegeven",
        "people whose reports tell, of people counted": "mensen van wie rapporten het vermelden, van wie is geteld",
        "people whose status is known, of people counted": "mensen van wie de status bekend is, van wie is geteld",
        "disbursed money whose next hand is known": "uitbetaald geld waarvan de volgende hand bekend is",
        "spending told by kind, of what was disbursed": "uitgaven waarvan de soort bekend is, van wat is uitbetaald",
        "points of the score that reports let be told": "punten van de score die uit rapporten blijken",
        "An activity in several countries counts in each: countries need not add up to the total.":
            "Een activiteit in meer landen telt in elk ervan: landen hoeven niet op te tellen tot het totaal.",
        ReachRow.suppressed: "niet getoond: er zijn minder dan \(SmallCells.threshold) mensen uit af te leiden",
        "of the people whose reports tell": "van de mensen van wie rapporten het vermelden",
        "of what the donor disbursed in EUR": "van wat de donor in EUR uitbetaalde",
        "of what the donor disbursed in USD": "van wat de donor in USD uitbetaalde",
    ]

    /// Why a fact counts, or does not.
    private static let exclusions: [String: String] = [
        "counts": "telt mee",
        "superseded: the same period was reported again": "vervangen: over dezelfde periode is opnieuw gerapporteerd",
        "superseded: a later period of this running total counts":
            "vervangen: een latere periode van dit lopende totaal telt",
        "already within a running total": "al begrepen in een lopend totaal",
        "overlaps another period that counts": "overlapt een andere periode die telt",
        "the indicator does not count people": "de indicator telt geen mensen",
        "not within the period asked for": "niet binnen de gevraagde periode",
        "a running total that began before the period, with no earlier total to take off":
            "een lopend totaal van voor de periode, zonder eerder totaal om af te trekken",
        "recorded later": "later vastgelegd",
        "counts at the high end: these may be the people of a larger activity in this place":
            "telt aan de hoge kant: dit kunnen de mensen van een grotere activiteit op deze plaats zijn",
        "not the largest indicator of its activity in this place":
            "niet de grootste indicator van zijn activiteit op deze plaats",
        "the donor's own decision on this activity counts": "het eigen besluit van de donor over deze activiteit telt",
        "its parts carry the money": "het geld staat bij de delen ervan",
        "its parts are counted": "de delen ervan zijn geteld",
        "superseded: reported again": "vervangen: opnieuw gerapporteerd",
        "the money had reached a local organisation before": "het geld was al bij een lokale organisatie",
        "not paid yet": "nog niet betaald",
        "replaced by a correction": "vervangen door een correctie",
        "recorded as a value": "als waarde vastgelegd",
        "superseded: a later stage is known": "vervangen: er is een latere fase bekend",
        "below the stage asked for": "onder de gevraagde fase",
        "reversed: nothing is left of it": "teruggedraaid: er is niets van over",
        "its activity has no plan of payments": "de activiteit heeft geen betaalplan",
        "loans and grants differ in currency": "leningen en schenkingen zijn in verschillende valuta",
        "loan and grant differ in currency": "lening en schenking zijn in verschillende valuta",
        "part of what its facility states": "deel van wat de faciliteit zelf opgeeft",
        "grant or loan is not known": "schenking of lening is niet bekend",
        "the loan was counted before": "de lening is al geteld",
        "a joint output: listed, not counted": "een gezamenlijk product: vermeld, niet geteld",
        "a later version of this budget is current": "een latere versie van deze begroting geldt",
        "recorded again": "opnieuw vastgelegd", "registered again": "opnieuw geregistreerd", "quoted": "aangehaald",
        "recorded again later": "later opnieuw vastgelegd",
        "stateless people and migrants, who are neither": "staatlozen en migranten, die geen van beide zijn",
        "people of unknown status, in h": "mensen van wie de status onbekend is, in h",
        "people whose reports do not tell the sex: they are the part that coverage lacks":
            "mensen van wie rapporten het geslacht niet vermelden: dat deel ontbreekt aan de dekking",
        "people whose reports do not tell the age: they are the part that coverage lacks":
            "mensen van wie rapporten de leeftijd niet vermelden: dat deel ontbreekt aan de dekking",
        "people whose reports do not tell the status: they are the part that coverage lacks":
            "mensen van wie rapporten de status niet vermelden: dat deel ontbreekt aan de dekking",
        "kinds that change systems or serve others: they have no outcome in people":
            "soorten die systemen veranderen of anderen dienen: zij hebben geen resultaat in mensen",
        "reports that were replaced by a later one of the same period":
            "rapporten die door een later rapport over dezelfde periode zijn vervangen",
        "leavers who are not due yet": "wie nog niet aan nameting toe is",
        "versions of a budget that a later one replaced, unless asked by or narrowed to version":
            "versies van een begroting die door een latere zijn vervangen, tenzij naar versie is gevraagd",
        "payments without a day": "betalingen zonder dag",
        "activities without a plan of payments": "activiteiten zonder betaalplan",
        "commitments without planned payments: their years are not known":
            "toezeggingen zonder geplande betalingen: hun jaren zijn niet bekend",
        "agreements of a partner that is local itself: the money was counted there":
            "overeenkomsten van een partner die zelf lokaal is: het geld is daar geteld",
        "government receivers": "overheden die geld ontvangen",
        "affiliates of international organisations": "afdelingen van internationale organisaties",
        "agreements that were reported again": "overeenkomsten die opnieuw zijn gerapporteerd",
        "agreements of other tiers than 1 and 2": "overeenkomsten van andere schakels dan 1 en 2",
        "proposals that were not paid yet": "voorstellen die nog niet zijn betaald",
        "statements in two currencies: they are not divided": "opgaven in twee valuta: die worden niet gedeeld",
        "a loan that was counted before": "een lening die al is geteld",
        "instruments of a facility whose own total is known: they are parts of it":
            "instrumenten van een faciliteit waarvan het eigen totaal bekend is: zij zijn er deel van",
        "earlier stages of the same change": "eerdere fasen van dezelfde verandering",
        "changes of which nothing is left": "veranderingen waar niets van over is",
        "reintegration support (M2): the same people": "steun bij herintegratie (M2): dezelfde mensen",
        "values replaced by a correction": "waarden die door een correctie zijn vervangen",
        "activities that partners report of money on its way":
            "activiteiten die partners melden van geld dat onderweg is",
        "activities whose parts are counted": "activiteiten waarvan de delen zijn geteld",
        "rejected": "afgewezen",
        "proposals that were rejected": "voorstellen die zijn afgewezen",
        "of another tier than 1 and 2": "van een andere schakel dan 1 en 2",
        "of another tier than 2 and 1": "van een andere schakel dan 2 en 1",
        "agreements of other tiers than these two": "overeenkomsten van andere schakels dan deze twee",
        "its quarter has not ended": "het kwartaal is nog niet voorbij",
        "no day is given": "er is geen dag gegeven",
        "payments and plans without a day": "betalingen en plannen zonder dag",
        "payments of activities without a plan of payments": "betalingen van activiteiten zonder betaalplan",
        "quarters that have not ended": "kwartalen die nog niet voorbij zijn",
        "planned payments of activities that nothing is committed for":
            "geplande betalingen van activiteiten waarvoor niets is toegezegd",
        "with convert, planned payments in other currencies: there are no rates of days to come":
            "met convert: geplande betalingen in andere valuta, want koersen van komende dagen zijn er niet",
        "nothing is committed for its activity": "voor de activiteit is niets toegezegd",
        "a ceiling was set for this phase": "voor deze fase is een plafond vastgesteld",
        "reports that later ones replace": "rapporten die door latere worden vervangen",
        "reports whose period overlaps that of one that counts":
            "rapporten waarvan de periode die van een rapport dat telt overlapt",
        "its period overlaps that of another report of the same activity, which counts":
            "de periode overlapt die van een ander rapport over dezelfde activiteit, dat telt",
        "parts of the report are missing": "delen van het rapport ontbreken",
        "joint outputs: see joint-outputs": "gezamenlijke producten: zie joint-outputs",
        "joint outputs of a programme, country and year whose outputs nobody counted":
            "gezamenlijke producten van een programma, land en jaar waarvan niemand alle producten telde",
        "entries that were corrected": "opgaven die zijn gecorrigeerd",
        "corrected: a later entry is known": "gecorrigeerd: er is een latere opgave bekend",
        "nobody counted all outputs of this programme, country and year":
            "niemand telde alle producten van dit programma, land en jaar",
    ]

    /// What a rule of a figure means.
    private static let rules: [String: String] = [
        "h*: the share of hosts aimed for": "h*: het beoogde aandeel van gastgemeenschappen",
        "with convert: how many days before its own day the rate of an amount may be from":
            "met convert: hoeveel dagen de koers ouder mag zijn dan het bedrag",
        "above this share of unknown status nothing can be said":
            "boven dit aandeel met onbekende status valt er niets te zeggen",
        "percent of disbursed money that must be told by kind":
            "procent van het uitbetaalde geld waarvan de soort bekend moet zijn",
        "people with the outcome that there must be": "mensen met het resultaat die er moeten zijn",
        "months after which leavers are due for follow-up": "maanden waarna wie klaar is aan nameting toe is",
        "months from which an agreement is multi-year": "maanden vanaf welke een overeenkomst meerjarig is",
        "overhead, in percent, that is adequate": "overhead, in procent, die toereikend is",
        "below this a note says so": "hieronder staat er een opmerking bij",
        "partners that make an award joint": "partners die een toekenning gezamenlijk maken",
        "n: the tier that the next one is measured by": "n: de schakel waaraan de volgende wordt gemeten",
        "the stage, 1–5, from which a change counts": "de fase, 1–5, vanaf welke een verandering telt",
    ]

    /// Where a formula comes from.
    private static let sources: [String: String] = [
        "Rules of the programme on double counting": "Regels van het programma over dubbeltellen",
        "Evaluation (S0): host communities less visible": "Evaluatie (S0): gastgemeenschappen minder zichtbaar",
        "Evaluation (S0): women not systematically visible": "Evaluatie (S0): vrouwen niet stelselmatig zichtbaar",
        "Letter S1: focus on youth; UNHCR's standard age bands, with 18–59 split (our default)":
            "Brief S1: nadruk op jongeren; leeftijdsgroepen van UNHCR, met 18–59 gesplitst (onze standaard)",
        "Evaluation (S0); Washington Group Short Set, Child Functioning Module for ages 2–17":
            "Evaluatie (S0); Washington Group Short Set, Child Functioning Module voor 2–17 jaar",
        "Evaluation (S0): no cost by kind of intervention": "Evaluatie (S0): geen kosten naar soort interventie",
        "Evaluation (S0): the work pillar lags; indicator J7":
            "Evaluatie (S0): de pijler werk blijft achter; indicator J7",
        "National budget, article 4.2; letter S2": "Rijksbegroting, artikel 4.2; brief S2",
        "Evaluation (S0): multi-year predictable funding": "Evaluatie (S0): meerjarige voorspelbare financiering",
        "Evaluation (S0) and R21: budget shocks": "Evaluatie (S0) en R21: schokken in de begroting",
        "Grand Bargain: at least 25 % (X29)": "Grand Bargain: ten minste 25 % (X29)",
        "Evaluation (S0); founded and led by refugees, or more than half of its leadership (X31)":
            "Evaluatie (S0); opgericht en geleid door vluchtelingen, of meer dan de helft van de leiding (X31)",
        "Evaluation (S0): multi-year flexible funding not passed on; X29, X30":
            "Evaluatie (S0): meerjarige vrije financiering wordt niet doorgegeven; X29, X30",
        "Evaluation (S0): multi-year flexible funding not passed on":
            "Evaluatie (S0): meerjarige vrije financiering wordt niet doorgegeven",
        "Evaluation (S0): useful for emerging challenges": "Evaluatie (S0): nuttig bij nieuwe uitdagingen",
        "Global Concessional Financing Facility (X10); letter S3":
            "Global Concessional Financing Facility (X10); brief S3",
        "Letter S1: added value of collaboration": "Brief S1: meerwaarde van samenwerking",
        "Letter S1: added value of collaboration; indicator W1": "Brief S1: meerwaarde van samenwerking; indicator W1",
        "Evaluation (S0): fragile policy results": "Evaluatie (S0): kwetsbare resultaten van beleid",
        "Letter S3": "Brief S3",
    ]
}
