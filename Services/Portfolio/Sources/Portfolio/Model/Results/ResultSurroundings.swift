import Domain

/// What the figures of a period are held against.
struct ResultSurroundings: Sendable, Equatable {
    /// The latest figure of each indicator that was submitted for an earlier period of about the same length.
    var earlier: [IndicatorCode: Earlier] = [:]
    /// The gender marker of the activity; `nil` while it is not screened.
    var gender: MarkerScore?

    struct Earlier: Sendable, Equatable {
        let value: ExactDecimal
        let period: Period
    }
}
