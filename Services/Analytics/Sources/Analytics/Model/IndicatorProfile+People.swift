import Domain

extension IndicatorProfile {
    /// Whether its values are numbers of people that the rule of reach may compare.
    var countsPeople: Bool {
        switch aggregation {
        case .uniquePeople, .maximum, .latest: unit == "people"
        case .sum, .ratio: false
        }
    }
}
