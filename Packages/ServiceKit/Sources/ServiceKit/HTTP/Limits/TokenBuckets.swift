/// The buckets of many senders, in bounded memory: those that have not been asked for longest are forgotten, which
/// leaves them full.
struct TokenBuckets: Sendable {
    /// How many are kept at least; never more than twice as many are.
    let capacity: Int
    private let size: TokenBucket.Size
    private var recent: [String: TokenBucket] = [:]
    private var older: [String: TokenBucket] = [:]

    var count: Int { recent.count + older.count }

    init(_ size: TokenBucket.Size, capacity: Int) {
        self.size = size
        self.capacity = max(1, capacity)
    }

    /// Takes a token of a sender; see ``TokenBucket/take(_:at:)``.
    mutating func take(_ sender: String, at now: Duration) -> Double? {
        var bucket = found(sender, now)
        defer { keep(bucket, sender) }
        return bucket.take(size, at: now)
    }

    /// Whether a sender would have to wait; it costs nothing, and remembers nobody.
    func wait(_ sender: String, at now: Duration) -> Double? {
        var bucket = found(sender, now)
        return bucket.wait(size, at: now)
    }

    private func found(_ sender: String, _ now: Duration) -> TokenBucket {
        recent[sender] ?? older[sender] ?? TokenBucket(size, at: now)
    }

    private mutating func keep(_ bucket: TokenBucket, _ sender: String) {
        if recent.count >= capacity, recent[sender] == nil { (older, recent) = (recent, [:]) }
        older[sender] = nil
        recent[sender] = bucket
    }
}
