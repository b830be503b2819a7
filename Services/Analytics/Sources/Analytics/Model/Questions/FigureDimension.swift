/// What figures can be asked by, and narrowed to. Each figure allows some of them.
enum FigureDimension: String, Sendable, Codable, CaseIterable {
    case country, location, population, group, pillar, programme, partner, activity, indicator
    case currency, year, version
    case intervention
    case costClass = "cost-class"
    case tier, flexibility, scheme, level, facility, instrument, call, stage

    /// What its values are, for a person.
    var meaning: String {
        switch self {
        case .country: "country, ISO 3166-1 alpha-2"
        case .location: "first-level area as reports name it"
        case .population: "population group, such as refugee or host-community"
        case .group: "displaced, host, other or unknown"
        case .pillar: "result area"
        case .programme: "code of the programme"
        case .partner: "code of the organisation that reports or receives"
        case .activity: "IATI identifier of the activity"
        case .indicator: "code of the indicator, such as E1"
        case .currency: "ISO 4217; amounts in two currencies are never added"
        case .year: "calendar year"
        case .version: "version of the budget"
        case .intervention: "kind of intervention that money was spent on"
        case .costClass: "direct, support or overhead"
        case .tier: "how many hands money went through"
        case .flexibility: "how far money is bound to a purpose"
        case .scheme: "scheme of assisted return, such as REAN"
        case .level: "level at which a policy applies"
        case .facility: "facility that unlocks loans"
        case .instrument: "kind of finance instrument"
        case .call: "call of the Opportunity Fund"
        case .stage: "appraisal, decision, signature or payment of a proposal"
        }
    }
    /// Its place among all: looked up for each fact that is read.
    var place: Int {
        switch self {
        case .country: 0
        case .location: 1
        case .population: 2
        case .group: 3
        case .pillar: 4
        case .programme: 5
        case .partner: 6
        case .activity: 7
        case .indicator: 8
        case .currency: 9
        case .year: 10
        case .version: 11
        case .intervention: 12
        case .costClass: 13
        case .tier: 14
        case .flexibility: 15
        case .scheme: 16
        case .level: 17
        case .facility: 18
        case .instrument: 19
        case .call: 20
        case .stage: 21
        }
    }
}
