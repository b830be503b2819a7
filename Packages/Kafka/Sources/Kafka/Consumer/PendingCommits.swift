/// Commits that the coordinator has not answered yet.
struct PendingCommits {
    typealias Outcome = @Sendable (Result<Void, CommitError>) -> Void

    /// Names a commit; travels through librdkafka as a pointer, so never 0.
    struct Token: Hashable, Sendable {
        let rawValue: UInt
    }

    private struct Commit {
        let partitions: [TopicPartition]
        let sent: ContinuousClock.Instant
        let outcome: Outcome
    }

    private var pending: [Token: Commit] = [:]
    private var lastNumber: UInt = 0

    var isEmpty: Bool { pending.isEmpty }

    /// A commit that is about to be sent.
    mutating func add(
        _ partitions: some Sequence<TopicPartition>, at now: ContinuousClock.Instant, _ outcome: @escaping Outcome
    ) -> Token {
        lastNumber += 1
        let token = Token(rawValue: lastNumber)
        pending[token] = Commit(partitions: Array(partitions), sent: now, outcome: outcome)
        return token
    }

    /// It was not sent.
    mutating func forget(_ token: Token) { pending[token] = nil }

    /// The answer is there.
    mutating func settle(_ token: Token, _ failures: [TopicPartition: KafkaError]) {
        guard let commit = pending.removeValue(forKey: token) else { return }
        commit.outcome(failures.isEmpty ? .success(()) : .failure(CommitError(failures: failures)))
    }

    /// There will be no answers any more, or none in time to those that were sent up to a moment.
    mutating func fail(_ error: KafkaError, upTo moment: ContinuousClock.Instant? = nil) {
        for (token, commit) in pending where moment.map({ commit.sent <= $0 }) ?? true {
            settle(token, Dictionary(commit.partitions.map { ($0, error) }) { first, _ in first })
        }
    }
}
