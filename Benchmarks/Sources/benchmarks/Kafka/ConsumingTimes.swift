/// How long it took to read the same records again and again.
struct ConsumingTimes: Sendable {
    /// Seconds on the wall clock, of each pass.
    var passes: [Double] = []
    /// Processor seconds of all passes, on all threads of the process.
    var processor = 0.0

    static func += (left: inout ConsumingTimes, right: ConsumingTimes) {
        left.passes += right.passes
        left.processor += right.processor
    }

    /// Records a second in the middle one of the passes.
    func speed(of records: Int) -> Double { Double(records) / Figures.median(passes) }

    /// Processor nanoseconds that a record took.
    func cost(of records: Int) -> Double { processor * 1e9 / Double(records * passes.count) }
}
