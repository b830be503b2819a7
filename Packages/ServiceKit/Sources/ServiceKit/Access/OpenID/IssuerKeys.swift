import Foundation
import HTTPTypes
import Logging

/// The keys of one issuer, fetched when they are needed and kept as long as the issuer says.
actor IssuerKeys {
    nonisolated let issuer: String
    private let client: IssuerClient
    private let logger: Logger
    private let now: @Sendable () -> Date
    private var cache: KeyCache
    /// The fetch under way, which everybody who needs it waits for.
    private var fetching: Task<Void, any Error>?

    init(
        _ issuer: String, client: IssuerClient, logger: Logger, now: @escaping @Sendable () -> Date
    ) {
        self.issuer = issuer
        self.client = client
        self.logger = logger
        self.now = now
        cache = KeyCache()
    }

    /// The key that a token names; `nil` when the issuer has none of that name for this algorithm.
    ///
    /// - Throws: ``Problem`` 503 when the issuer cannot be asked.
    func key(_ kid: String?, for algorithm: String) async throws -> VerificationKey? {
        let known = cache.keys?.key(kid, for: algorithm)
        if let fetching, known == nil {
            try? await fetching.value
        } else {
            switch cache.step(isKnown: known != nil, at: now()) {
            case .use: return known
            case .unavailable: throw Problem.issuerUnavailable
            case .fetch: await fetch()
            }
        }
        guard cache.isUsable(at: now()) else { throw Problem.issuerUnavailable }
        return cache.keys?.key(kid, for: algorithm)
    }

    private func fetch() async {
        cache.attempted(at: now())
        let (client, issuer) = (client, issuer)
        let task = Task { [weak self] in
            let answer = try await client.keys(of: issuer)
            await self?.keep(answer)
        }
        fetching = task
        do {
            try await task.value
        } catch {
            logger.warning(
                "keys of the sign-in service not fetched",
                metadata: ["issuer": .string(issuer), "error": .string("\(error)")])
        }
        fetching = nil
    }

    private func keep(_ answer: IssuerClient.Answer) {
        cache.fetched(answer.keys, maximumAge: answer.maximumAge, at: now())
    }
}

extension Problem {
    fileprivate static let issuerUnavailable = Problem(
        .unavailable, status: .serviceUnavailable,
        detail: "The sign-in service that made the token cannot be asked for its keys.",
        remedy: "Try again in a minute; access keys of machines work meanwhile.", headers: [.retryAfter: "30"])
}
