/// Commits that the coordinator has not answered yet.
struct PendingCommits {
    typealias Outcome = @Sendable (Result<Void, CommitError>) -> Void

    /// Names a commit; travels through librdkafka as a pointer, so never 0.
    struct Token: Hashable, Sendable {
        let rawValue: UInt
    }

    private var pending: [Token: (partitions: [TopicPartition], outcome: Outcome)] = [:]
    private var lastNumber: UInt = 0

    var isEmpty: Bool { pending.isEmpty }

    /// A commit that is about to be sent.
    mutating func add(_ partitions: some Sequence<TopicPartition>, _ outcome: @escaping Outcome) -> Token {
        lastNumber += 1
        let token = Token(rawValue: lastNumber)
        pending[token] = (Array(partitions), outcome)
        return token
    }

    /// It was not sent.
    mutating func forget(_ token: Token) { pending[token] = nil }

    /// The answer is there.
    mutating func settle(_ token: Token, _ failures: [TopicPartition: KafkaError]) {
        guard let commit = pending.removeValue(forKey: token) else { return }
        commit.outcome(failures.isEmpty ? .success(()) : .failure(CommitError(failures: failures)))
    }

    /// There will be no answers any more.
    mutating func fail(_ error: KafkaError) {
        for (token, commit) in pending {
            settle(token, Dictionary(commit.partitions.map { ($0, error) }) { first, _ in first })
        }
    }
}
