/// What is wrong with a row of a file of exchange rates: it is left out whole, and nothing is put in its place.
struct RateFinding: Encodable, Sendable, Equatable {
    /// Counted from 1, the header included.
    let row: Int
    /// The column's title; absent where the row as a whole is meant.
    let column: String?
    /// A stable name of what is wrong.
    let rule: Rule
    let detail: String
    let remedy: String

    enum Rule: String, Encodable, Sendable, CaseIterable {
        case header, unreadable, day, future, rate, length
        case noRates = "no-rates"
        case dayTwice = "day-twice"
    }
}
