/// How often, how long and how much: the times and bounds of sending spans.
struct ExportPace: Sendable {
    /// How many spans wait at most; at about 1 KB each, a few megabytes.
    var queueLimit = 8_192
    /// How many are sent together.
    var batch = 512
    /// How long a span waits for others, at most.
    var interval = Duration.seconds(2)
    /// How long a collector may take for a batch. With `flush`, less than the time that a stop has.
    var timeout = Duration.seconds(5)
    /// The pause after the first failure; each further one is twice as long.
    var firstPause = Duration.seconds(1)
    /// The longest pause, also where a collector asks for a longer one.
    var longestPause = Duration.seconds(60)
    /// How long a stop waits for what is left to be sent.
    var flush = Duration.seconds(3)

    /// The pause before the next attempt, with a random part so that services do not march in step.
    func pause(_ attempt: Int, wanted: Duration?) -> Duration {
        if let wanted { return min(wanted, longestPause) }
        let ceiling = min(firstPause * (1 << min(attempt - 1, 10)), longestPause)
        return ceiling * Double.random(in: 0.5...1)
    }
}
