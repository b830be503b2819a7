/// Whom an answer is for.
enum Disclosure: Sendable, Hashable {
    /// People of the programme: nothing is suppressed.
    case programme
    /// Everybody: small numbers of people are suppressed.
    case open
}
