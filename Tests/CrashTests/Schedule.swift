@testable import CrashWorker

/// Some lives of a chain, each but the last with the point at which it ends. All of it comes from the seed.
struct Schedule: Sendable {
    struct Life: Sendable {
        /// The numbers of the submissions that it makes.
        let submissions: Range<Int>
        let together: Int
        let batch: Int
        let crash: Crash.Plan?
    }

    let seed: UInt64
    /// A share of the schedules, because each start with Kafka takes longer.
    let usesKafka: Bool
    /// The first life makes the stores, and can end while it does.
    let startsEmpty: Bool
    /// Clients send again what they were not told about.
    let sendsAgain: Bool
    let lives: [Life]

    init(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        self.seed = seed
        usesKafka = Int.random(in: 0..<20, using: &generator) == 0
        startsEmpty = usesKafka || Int.random(in: 0..<10, using: &generator) == 0
        sendsAgain = Bool.random(using: &generator)
        let crashes = Int.random(in: 2...5, using: &generator)
        var lives: [Life] = []
        var next = 0
        for number in 0...crashes {
            let count = Int.random(in: 2...6, using: &generator)
            let point = CrashPoint.all.randomElement(using: &generator)
            let occurrence = Int.random(in: 1...count, using: &generator)
            lives.append(
                Life(
                    submissions: next..<next + count, together: Int.random(in: 1...4, using: &generator),
                    batch: Int.random(in: 1...5, using: &generator),
                    crash: number == crashes ? nil : point.map { Crash.Plan(point: $0, occurrence: occurrence) }))
            next += count
        }
        self.lives = lives
    }
}

/// The same seed gives the same numbers everywhere.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
