/// How many requests may still come: a bucket that fills evenly, and that each request takes a token from.
struct TokenBucket: Sendable {
    /// How fast it fills, and how much it holds.
    struct Size: Sendable, Equatable {
        /// Tokens per second, more than 0.
        let perSecond: Double
        /// The most tokens, at least 1.
        let most: Double
    }

    private(set) var tokens: Double
    private var filledAt: Duration

    /// A full one.
    init(_ size: Size, at now: Duration) { (tokens, filledAt) = (size.most, now) }

    /// Takes a token.
    ///
    /// - Parameter now: the time since any moment that is the same for all calls; a step back counts as none.
    /// - Returns: `nil` when there was one, else how many seconds it takes until there is.
    mutating func take(_ size: Size, at now: Duration) -> Double? {
        let wait = wait(size, at: now)
        if wait == nil { tokens -= 1 }
        return wait
    }

    /// As ``take(_:at:)``, without taking.
    mutating func wait(_ size: Size, at now: Duration) -> Double? {
        if now > filledAt {
            tokens = min(size.most, tokens + (now - filledAt) / .seconds(1) * size.perSecond)
            filledAt = now
        }
        return tokens >= 1 ? nil : (1 - tokens) / size.perSecond
    }
}
