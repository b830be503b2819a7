/// What went wrong in talking to Kafka, where, and whether trying again can help.
///
/// Branch on `code` and on the three answers `isRetriable`, `isFatal` and `requiresAbort`; `message` is for people.
public struct KafkaError: Error, Sendable, Hashable {
    /// The kind of error.
    public let code: Code

    /// What was wrong, in words for a person who reads a log.
    public let message: String

    /// What was being done, and to which topic and partition.
    public let place: Place

    /// Whether the same call may succeed when it is made again later.
    public let isRetriable: Bool

    /// Whether the client can do nothing more: it must be closed and a new one made.
    public let isFatal: Bool

    /// Whether the current transaction must be aborted before anything else can be sent.
    public let requiresAbort: Bool

    /// Whether a newer producer with the same transactional id took over: this one must not write any more.
    public var isFenced: Bool { isFatal && [.fenced, .producerFenced, .invalidProducerEpoch].contains(code) }

    /// Makes an error; clients of this package need it only to write stand-ins for tests.
    ///
    /// - Parameters:
    ///   - code: the kind of error.
    ///   - message: what was wrong, in words.
    ///   - place: what was being done.
    ///   - isRetriable: nil takes the answer of Kafka's protocol for `code`.
    ///   - isFatal: whether the client can do nothing more; then it is not retriable.
    ///   - requiresAbort: whether the current transaction must be aborted.
    public init(
        code: Code,
        message: String,
        place: Place,
        isRetriable: Bool? = nil,
        isFatal: Bool = false,
        requiresAbort: Bool = false
    ) {
        self.code = code
        self.message = message
        self.place = place
        self.isRetriable = !isFatal && (isRetriable ?? code.isTransient)
        self.isFatal = isFatal
        self.requiresAbort = requiresAbort
    }
}

extension KafkaError: CustomStringConvertible {
    /// One line: where, what, and the code.
    public var description: String {
        "Kafka, \(place): \(message) [\(code)]\(consequence)"
    }

    private var consequence: String {
        if isFatal { return " (fatal: this client must be replaced)" }
        return requiresAbort ? " (the transaction must be aborted)" : ""
    }
}
