/// The indicators of migration cooperation, and whether values of separate schemes may be added.
enum MigrationIndicator: String, CaseIterable, Sendable {
    case returns = "M1"
    case reintegration = "M2"
    case sustainability = "M3"
    case assisted = "M4"
    case awareness = "M5"
    case officials = "M6"
    case laws = "M7"
    case cases = "M8"
    case loans = "M9"

    /// Why values of separate schemes in one period are not added; `nil` where they may be.
    ///
    /// Only what a source adds itself, or what counts events and not people, is added. Returns from the Netherlands
    /// and from countries of transit are separate schemes: the report on 2023 gives both, 3,946 together.
    var reasonNotToAdd: String? {
        switch self {
        case .returns, .awareness, .cases: nil
        case .reintegration, .assisted, .officials:
            "It counts unique people, and no source says that those of separate schemes are separate people."
        case .sustainability: "It is a score: scores are not added."
        case .laws: "It is a latest state: laws are counted one by one."
        case .loans: "Loans are added by their own numbers, in their own currencies: see finance instruments."
        }
    }
}
