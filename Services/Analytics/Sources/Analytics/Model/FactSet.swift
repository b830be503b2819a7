import Domain

/// Everything that was recorded up to a time.
struct FactSet: Sendable {
    var people: [Fact<PeopleCount>] = []
    var money = MoneyFactSet()
    var letters: [Fact<StatedFigure>] = []
    /// The indicators that count people.
    let countable: Set<IndicatorCode>

    /// Programmes by code, as they were registered last.
    var programmeNames: [String: String] {
        var names: [String: String] = [:]
        for programme in money.programmes.sorted(by: { $0.source < $1.source }) {
            names[programme.programme.text] = programme.name
        }
        return names
    }
}
