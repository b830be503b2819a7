/// What was found about a place of a table, to be shown beside it.
public struct CellRemark: Sendable, Hashable {
    /// How grave it is.
    public enum Severity: String, Sendable, CaseIterable, Comparable {
        /// It should be thought about.
        case advice
        /// It is probably wrong.
        case warning
        /// It is wrong.
        case error

        /// Whether one is less grave than the other.
        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

        /// The colour of a cell.
        var fill: CellStyle.Fill {
            switch self {
            case .error: .error
            case .warning: .warning
            case .advice: .advice
            }
        }
    }

    /// The place; without a column, the whole row is meant.
    public let place: CellPlace

    /// How grave it is.
    public let severity: Severity

    /// What was found and what to do, in the reader's language.
    public let text: String

    /// A remark.
    public init(place: CellPlace, severity: Severity, text: String) {
        self.place = place
        self.severity = severity
        self.text = text
    }
}
