import Domain
import Foundation

/// What a figure is about: together with its name, its address.
struct Selection: Sendable, Hashable {
    var country: CountryCode?
    var pillar: Pillar?
    var population: Population?
    var group: PopulationGroup?
    /// A programme's code, or `unattributed`.
    var programme: String?
    var phase: Int?
    var year: Int?
    /// A version of the budget, as its letter words it.
    var version: String?
    var call: String?
    var framework: String?
    var currency: Currency?
    /// A figure of a letter.
    var code: String?
    var period: String?
    var letter: String?
    /// As it was asked for; `nil` for now.
    var asOf: String?

    /// Money that no decision or report ties to a programme.
    static let unattributed = "unattributed"

    /// The parameters of the address, in a fixed order.
    var parameters: [(name: String, value: String)] {
        let all: [(String, String?)] = [
            ("country", country?.code), ("pillar", pillar?.rawValue), ("population", population?.rawValue),
            ("group", group?.rawValue), ("programme", programme), ("phase", phase.map(String.init)),
            ("year", year.map(String.init)), ("version", version), ("call", call), ("framework", framework),
            ("currency", currency?.code), ("code", code), ("period", period), ("letter", letter), ("asOf", asOf),
        ]
        return all.compactMap { name, value in value.map { (name, $0) } }
    }

    static let parameterNames = [
        "country", "pillar", "population", "group", "programme", "phase", "year", "version", "call", "framework",
        "currency", "code", "period", "letter", "asOf",
    ]

    /// Where the events that a figure is made of are listed.
    func lineage(of figure: FigureName) -> String {
        let query = parameters.map { "&\($0.name)=\(Selection.escape($0.value))" }.joined()
        return "/analytics/v1/lineage?figure=\(figure.rawValue)\(query)"
    }

    private static func escape(_ text: String) -> String {
        let unreserved = CharacterSet(
            charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/")
        return text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }
}

extension Selection {
    func matches(_ fact: Fact<PeopleCount>) -> Bool {
        (country ?? fact.country) == fact.country && (pillar ?? fact.pillar) == fact.pillar
            && (population ?? fact.population) == fact.population
            && (group ?? PopulationGroup(fact.population)) == PopulationGroup(fact.population)
            && (programme ?? fact.programme.text) == fact.programme.text
    }

    func matches(_ line: LedgerLine) -> Bool {
        (programme == nil || programme == line.programme ?? Selection.unattributed)
            && (phase == nil || phase == line.phase) && (year == nil || year == line.year)
            && (version == nil || version == line.version) && (call == nil || call == line.call)
            && (framework == nil || framework == line.framework)
            && (currency ?? line.amount.currency) == line.amount.currency
            && (country == nil || country == line.country)
    }
}
