import Domain
import Foundation

/// What a value of a dimension is called: countries, pillars, programmes and partners by the names people know.
struct ValueNames: Sendable {
    let language: PageLanguage
    private let names: Names
    private let programmes: [String: String]
    private let partners: [String: String]
    private let organisations: WhoIsWho

    init(_ language: PageLanguage, _ names: Names, _ base: FactBase, asOf: Date) {
        self.language = language
        self.names = names
        programmes = base.programmeNames(asOf: asOf)
        let organisations = base.organisations(upTo: FigureQuestion.milliseconds(asOf))
        self.organisations = organisations
        partners = Dictionary(
            organisations.listed.map { ($0, organisations.name($0) ?? $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The codes of organisations that are registered, but for those that are merged into another.
    var registered: [String] { partners.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key) }

    func knows(partner code: String) -> Bool { partners[code] != nil }

    func name(_ value: String?, _ dimension: FigureDimension) -> String {
        guard let value, value != FigureQuestion.notStated else { return language(.notStated) }
        switch dimension {
        case .country: return country(value)
        case .programme: return programmes[value] ?? value
        case .partner: return organisations.name(value) ?? value
        case .pillar: return word(value, Pillar(rawValue: value)?.name)
        case .population: return word(value, Population(rawValue: value)?.name)
        case .group: return word(value, PopulationGroup(rawValue: value)?.name)
        case .intervention, .costClass, .level, .flexibility, .instrument, .version, .stage:
            return word(value, value.replacing("-", with: " "))
        case .tier: return "\(language(.tier)) \(value)"
        default: return value
        }
    }

    /// By the reference data in English; in Dutch by the names of the Unicode locale data.
    func country(_ code: String) -> String {
        guard let known = CountryCode(code) else { return code }
        let english = names.country(known)
        guard language == .dutch else { return english }
        return Locale(identifier: "nl").localizedString(forRegionCode: code) ?? english
    }

    private func word(_ value: String, _ english: String?) -> String {
        (language == .dutch ? ValueNames.dutch[value] : nil) ?? english ?? value
    }

    static let dutch: [String: String] = [
        "education": "Onderwijs en leren", "livelihoods": "Werk en inkomen", "protection": "Bescherming en inclusie",
        "infrastructure": "Basisvoorzieningen", "collaboration": "Nieuwe manier van werken",
        "refugee": "Vluchtelingen", "asylum-seeker": "Asielzoekers",
        "other-in-need-of-protection": "Anderen die internationale bescherming nodig hebben",
        "internally-displaced": "Binnenlands ontheemden", "returnee": "Teruggekeerden", "stateless": "Staatlozen",
        "host-community": "Gastgemeenschappen", "migrant": "Migranten", "unknown": "Status onbekend",
        "displaced": "Vluchtelingen en ontheemden", "host": "Gastgemeenschappen", "other": "Staatlozen en migranten",
        "direct-service": "directe dienst", "cash-or-voucher": "geld of voucher", "skills": "vaardigheden",
        "job-placement-or-enterprise": "plaatsing of onderneming", "system-strengthening": "versterking van systemen",
        "policy-and-legal-reform": "beleid en wetgeving", "finance-or-derisking": "financiering en risicodeling",
        "local-actor-capacity": "capaciteit van lokale actoren", "coordination-or-mel": "coördinatie en monitoring",
        "direct": "direct", "support": "ondersteuning", "overhead": "overhead", "national": "nationaal",
        "local": "lokaal", "regional": "regionaal", "unearmarked": "vrij", "softly": "licht geoormerkt",
        "earmarked": "geoormerkt", "tightly": "streng geoormerkt", "guarantee": "garantie",
        "appraisal": "beoordeling", "decision": "besluit", "signature": "ondertekening", "payment": "betaling",
        "proposal (CW 3.1), subject to spring decision":
            "voorstel (CW 3.1), onder voorbehoud van de voorjaarsbesluitvorming",
        "facility": "faciliteit", "institution": "instelling",
        "evaluation": "evaluatie", "annual-report": "jaarrapportage", "final-report": "eindrapportage",
        "audit": "controle", "advance": "voorschot", "refund": "terugvordering",
    ]

    /// Units as the definitions write them; a currency stays what it is.
    func unit(_ unit: String) -> String {
        guard language == .dutch else { return unit }
        if unit.hasSuffix(" per person") { return unit.replacing(" per person", with: " per persoon") }
        return ValueNames.dutchUnits[unit] ?? unit
    }

    static let dutchUnits: [String: String] = [
        "people": "mensen", "years of budget": "jaren begroting", "changes": "veranderingen",
        "activities": "activiteiten", "ratio": "verhouding", "points of 100": "punten van 100",
        "working days": "werkdagen", "currency per person": "valuta per persoon", "awards": "toekenningen",
    ]

    func kind(_ kind: ObligationKind) -> String { word(kind.rawValue, kind.rawValue.replacing("-", with: " ")) }
}
