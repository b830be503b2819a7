import Foundation

/// When the keys of an issuer are fetched: a value, so that it is tested without a clock or a network.
struct KeyCache: Sendable {
    /// Pauses and bounds.
    struct Pace: Sendable {
        /// Keys whose answer does not say how long they are good.
        var usual: TimeInterval = 3_600
        var shortest: TimeInterval = 60
        var longest: TimeInterval = 86_400
        /// Between attempts, where one failed or where tokens name keys that are not there: whoever sends such tokens
        /// must not make the issuer's load.
        var between: TimeInterval = 30
        /// How long old keys serve while the issuer does not answer.
        var stale: TimeInterval = 86_400
    }

    enum Step: Equatable {
        /// Look among the keys that are there.
        case use
        /// Fetch, and look among the new keys; where that fails, among those that are there.
        case fetch
        /// There are no keys, and it is too early to try again.
        case unavailable
    }

    private(set) var keys: KeySet?
    private var goodUntil = Date.distantPast
    private var lastAttempt = Date.distantPast
    private let pace = Pace()

    /// - Parameter isKnown: whether the key that is looked for is among those that are there.
    func step(isKnown: Bool, at now: Date) -> Step {
        let mayTry = now.timeIntervalSince(lastAttempt) >= pace.between
        guard keys != nil, now < goodUntil.addingTimeInterval(pace.stale) else { return mayTry ? .fetch : .unavailable }
        guard now < goodUntil, isKnown else { return mayTry ? .fetch : .use }
        return .use
    }

    /// Keys can still be used though they could not be fetched again.
    func isUsable(at now: Date) -> Bool { keys != nil && now < goodUntil.addingTimeInterval(pace.stale) }

    mutating func attempted(at now: Date) { lastAttempt = now }

    mutating func fetched(_ keys: KeySet, maximumAge: TimeInterval?, at now: Date) {
        self.keys = keys
        goodUntil = now.addingTimeInterval(min(max(maximumAge ?? pace.usual, pace.shortest), pace.longest))
    }
}
