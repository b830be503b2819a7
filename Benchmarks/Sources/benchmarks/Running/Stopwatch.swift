/// Seconds on the wall clock.
struct Stopwatch: Sendable {
    private let start = ContinuousClock.now

    var seconds: Double { (ContinuousClock.now - start).seconds }

    static func time(_ body: () throws -> Void) rethrows -> Double {
        let watch = Stopwatch()
        try body()
        return watch.seconds
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
