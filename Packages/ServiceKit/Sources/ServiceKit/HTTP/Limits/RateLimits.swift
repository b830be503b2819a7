import Synchronization

/// How many requests a sender may send, and what everyone has sent lately.
public final class RateLimits: Sendable {
    /// Who is counted together.
    enum Sender: Sendable {
        /// An access key or a person.
        case known(String)
        /// A request without a key.
        case address(String)
        /// Requests with a key or token that was refused.
        case refused(String)

        var kind: String {
            switch self {
            case .known: "known"
            case .address: "address"
            case .refused: "refused"
            }
        }
    }

    /// Senders of each kind that are remembered; about 100 bytes each.
    private static let remembered = 20_000

    let addressHeader: String?
    // `nil` for any number. It stands inside the lock: an optional lock that is nil is entered as if it were one (6.3).
    private let known: Mutex<TokenBuckets?>
    private let addresses: Mutex<TokenBuckets?>
    private let refused: Mutex<TokenBuckets?>
    private let now: @Sendable () -> Duration

    /// - Parameters:
    ///   - perSecond: requests per second of each key or person; 0 for any number.
    ///   - perSecondByAddress: requests per second without a key, of each address, and as many with one that is
    ///     refused; 0 for any number.
    ///   - burst: for how long's worth of requests a sender that was silent may send at once.
    ///   - addressHeader: the header in which a proxy that is trusted says who sends; `nil` without a proxy.
    ///   - now: the time since any moment that stays the same.
    public init(
        perSecond: Int, perSecondByAddress: Int, burst: Duration, addressHeader: String? = nil,
        now: @escaping @Sendable () -> Duration
    ) {
        func buckets(_ rate: Int) -> TokenBuckets? {
            guard rate > 0 else { return nil }
            let size = TokenBucket.Size(perSecond: Double(rate), most: max(1, Double(rate) * (burst / .seconds(1))))
            return TokenBuckets(size, capacity: Self.remembered)
        }
        known = Mutex(buckets(perSecond))
        addresses = Mutex(buckets(perSecondByAddress))
        refused = Mutex(buckets(perSecondByAddress))
        self.addressHeader = addressHeader
        self.now = now
    }

    /// As the settings say.
    public convenience init(_ settings: Settings) {
        let start = ContinuousClock.now
        self.init(
            perSecond: settings[PlatformSettings.httpRequestsPerSecond],
            perSecondByAddress: settings[PlatformSettings.httpRequestsPerSecondByAddress],
            burst: settings[PlatformSettings.httpBurstSeconds],
            addressHeader: settings[PlatformSettings.httpTrustedAddressHeader], now: { ContinuousClock.now - start })
    }

    /// Counts a request. Returns how many seconds its sender must wait, `nil` when it may go on.
    func take(_ sender: Sender) -> Double? {
        switch sender {
        case .known(let id): known.withLock { $0?.take(id, at: now()) ?? nil }
        case .address(let address): addresses.withLock { $0?.take(address, at: now()) ?? nil }
        case .refused(let address): refused.withLock { $0?.take(address, at: now()) ?? nil }
        }
    }

    /// Whether too many keys of this address were refused lately: how many seconds until the next is looked at.
    func waitAfterRefusals(_ address: String) -> Double? {
        refused.withLock { $0?.wait(address, at: now()) ?? nil }
    }
}
