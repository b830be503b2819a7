public import Domain
import HTTPTypes
public import Journal

/// What an operator sends to redrive or discard dead letters: which ones, and why.
public struct DeadLetterDecision: Codable, Sendable {
    public var ids: [Int64]?
    public var source: ServiceName?
    public var stream: String?
    public var type: String?
    /// Recorded with what is done.
    public let why: String

    public init(_ selection: DeadLetterSelection, why: String) {
        ids = selection.ids
        source = selection.source
        stream = selection.stream
        type = selection.type
        self.why = why
    }

    /// The letters meant; `nil` when nothing is said about them: a decision about all is not made by leaving out.
    public var selection: DeadLetterSelection? {
        let selection = DeadLetterSelection(ids: ids ?? [], source: source, stream: stream, type: type)
        return selection == .all ? nil : selection
    }
}

extension Problem {
    static let nothingSelected = Problem(
        .invalidBody, status: .badRequest, detail: "The request does not say which dead letters it means.",
        remedy: "Name ids, a source, a stream or a type.")

    init(_ error: DeadLetterError) {
        switch error.code {
        case .notFound:
            self.init(
                .notFound, status: .notFound, detail: "No dead letter fits.",
                remedy: "List them to see which there are.")
        case .noReason:
            self.init(
                .invalidValue, status: .badRequest, detail: "A decision needs its reason.", field: "why",
                remedy: "Say why in a few words: it is recorded with what is done.")
        case .notRead:
            self.init(
                .conflict, status: .conflict, detail: "\(error)",
                remedy: "Discard them, or start a version that reads it.")
        }
    }
}
