import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

@testable import ServiceKit

@Suite("Limits of requests")
struct RateLimitTests {
    /// A clock that stands still until it is told otherwise.
    private final class Clock: Sendable {
        private let time = Mutex(Duration.zero)
        var now: Duration { time.withLock { $0 } }
        func pass(_ duration: Duration) { time.withLock { $0 += duration } }
    }

    @Test("whatever the times of requests, never more go on than the bucket held and was filled with")
    func bound() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            let size = TokenBucket.Size(
                perSecond: Double.random(in: 0.1...500, using: &generator),
                most: Double.random(in: 1...100, using: &generator))
            var bucket = TokenBucket(size, at: .zero)
            var (now, latest, taken) = (Duration.zero, Duration.zero, 0.0)
            for _ in 0..<500 {
                // Now and then a step back, as clocks of several threads are seen.
                now += .milliseconds(Int.random(in: -2...20, using: &generator))
                latest = max(latest, now)
                guard let wait = bucket.take(size, at: now) else {
                    taken += 1
                    continue
                }
                #expect(wait > 0 && wait <= 1 / size.perSecond + 1e-9)
                // Whoever waits as long as they are told is let on.
                var later = bucket
                let enough = latest + .seconds(wait) + .microseconds(1)
                #expect(later.take(size, at: enough) == nil)
            }
            #expect(taken <= size.most + latest / .seconds(1) * size.perSecond + 1e-6, "\(size) \(latest)")
        }
    }

    @Test("senders are remembered up to a bound, those that went on asking longest")
    func bounded() {
        var buckets = TokenBuckets(TokenBucket.Size(perSecond: 1, most: 1), capacity: 100)
        for number in 0..<10_000 {
            _ = buckets.take("other-\(number)", at: .zero)
            let isFirst = number == 0
            #expect((buckets.take("busy", at: .zero) == nil) == isFirst)
            #expect(buckets.count <= 200)
        }
    }

    private func platform(_ clock: Clock, _ keys: KeyRing = KeyRing(), header: String? = nil) -> TestPlatform {
        let platform = TestPlatform(
            keys: keys,
            limits: RateLimits(
                perSecond: 4, perSecondByAddress: 2, burst: .seconds(1), addressHeader: header, now: { clock.now }))
        platform.routes.get("/open", access: .open) { _, _ in "yes" }
        HealthChecks().addRoutes(to: platform.routes)
        platform.metrics.addRoutes(to: platform.routes)
        return platform
    }

    @Test("too many requests are 429 with the time to wait, after which one goes on; watching is never refused")
    func refused() async throws {
        let clock = Clock()
        let platform = platform(clock)
        try await platform.test { client in
            for status in [HTTPResponse.Status.ok, .ok, .tooManyRequests] {
                #expect(try await client.execute(uri: "/open", method: .get).status == status)
            }
            let answer = try await client.execute(uri: "/open", method: .get)
            #expect(answer.member("type") == "urn:prospects:problem:too-many-requests")
            let seconds = try #require(answer.headers[.retryAfter].flatMap { Int($0) })
            #expect(seconds >= 1)
            for path in ["/health/live", "/health/ready", "/metrics"] {
                #expect(try await client.execute(uri: path, method: .get).status == .ok)
            }
            let metrics = try await client.execute(uri: "/metrics", method: .get).text
            #expect(metrics.contains(#"http_server_limited_requests_total{sender="address"} 2"#), "\(metrics)")
            clock.pass(.seconds(seconds))
            #expect(try await client.execute(uri: "/open", method: .get).status == .ok)
        }
    }

    @Test("a key has a limit of its own, and wrong keys are not looked at for ever")
    func keys() async throws {
        let clock = Clock()
        let (ring, bearer) = KeyRing.holding([.submitter])
        try await platform(clock, ring).test { client in
            for _ in 0..<2 { _ = try await client.execute(uri: "/open", method: .get) }
            #expect(try await client.execute(uri: "/open", method: .get).status == .tooManyRequests)
            for status in Array(repeating: HTTPResponse.Status.ok, count: 4) + [.tooManyRequests] {
                #expect(try await client.execute(uri: "/open", method: .get, headers: bearer).status == status)
            }
            let wrong: HTTPFields = [.authorization: "Bearer \(AccessKey.generate().reveal())"]
            for status in [HTTPResponse.Status.unauthorized, .unauthorized, .tooManyRequests] {
                #expect(try await client.execute(uri: "/open", method: .get, headers: wrong).status == status)
            }
        }
    }

    @Test("0 is any number")
    func unlimited() async throws {
        let (ring, bearer) = KeyRing.holding([.submitter])
        let none = RateLimits(perSecond: 0, perSecondByAddress: 0, burst: .seconds(1), now: { .zero })
        let platform = TestPlatform(keys: ring, limits: none)
        platform.routes.get("/open", access: .open) { _, _ in "yes" }
        try await platform.test { client in
            for number in 0..<100 {
                let answer = try await client.execute(
                    uri: "/open", method: .get, headers: number.isMultiple(of: 2) ? bearer : [:])
                #expect(answer.status == .ok)
            }
        }
    }

    @Test("behind a proxy the sender is who the proxy says last; without one the header means nothing")
    func proxy() async throws {
        let forwarded = try #require(HTTPField.Name("X-Forwarded-For"))
        try await platform(Clock(), header: "X-Forwarded-For").test { client in
            for address in ["10.0.0.1", "claimed, 10.0.0.2", "2001:db8::1", "2001:db8::2", "10.0.0.1", "x, 10.0.0.2"] {
                let answer = try await client.execute(uri: "/open", method: .get, headers: [forwarded: address])
                #expect(answer.status == .ok, "\(address)")
            }
            for address in ["10.0.0.1", "10.0.0.2", "2001:db8::3"] {
                let answer = try await client.execute(uri: "/open", method: .get, headers: [forwarded: address])
                #expect(answer.status == .tooManyRequests, "\(address)")
            }
        }
        try await platform(Clock()).test { client in
            for (address, status) in [
                ("10.0.0.1", HTTPResponse.Status.ok), ("10.0.0.2", .ok), ("10.0.0.3", .tooManyRequests),
            ] {
                let answer = try await client.execute(uri: "/open", method: .get, headers: [forwarded: address])
                #expect(answer.status == status)
            }
        }
    }
}
