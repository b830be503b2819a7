public import Domain
import EventLog

/// Where an operator looks at the dead letters of a service and decides about them.
///
/// Works beside a running service and on the store of a stopped one: everything is in journal transactions.
public struct DeadLetterDesk: Sendable {
    let journal: Journal
    let publisher: any Publisher.Type
    private let handlings: [Topic: EventHandling]

    /// - Parameter reads: what the service reads, with what it does then.
    public init(journal: Journal, reads: [ServiceName: [any Reaction]]) {
        self.journal = journal
        publisher = journal.store.service.publisher
        handlings = Dictionary(
            uniqueKeysWithValues: reads.map { source, reactions in
                (.events(of: source), EventHandling(of: source, in: journal, reactions: reactions))
            })
    }

    /// The dead letters that fit, from the oldest on.
    ///
    /// - Parameter id: begin after this one.
    public func list(
        _ selection: DeadLetterSelection = .all, after id: Int64 = 0, limit: Int
    ) async throws -> [DeadLetter] {
        try await journal.read { try selection.fetch($0, after: id, limit: limit).map(\.letter) }
    }

    /// One dead letter with its content; `nil` when there is none of this number.
    public func show(_ id: Int64) async throws -> DeadLetterContent? {
        try await journal.read { try DeadLetterRow.find($0, id: id)?.content }
    }

    func handling(of topic: Topic) throws -> EventHandling {
        guard let handling = handlings[topic] else { throw DeadLetterError.notRead(topic.name) }
        return handling
    }
}

extension DeadLetterRow {
    fileprivate var content: DeadLetterContent {
        DeadLetterContent(
            letter: letter, key: record.message.key.map(Self.text),
            headers: record.message.headers.map { .init(name: $0.name, value: $0.value) },
            value: record.message.value.map(Self.text))
    }

    private static func text(_ bytes: [UInt8]) -> String {
        String(validating: bytes, as: UTF8.self)
            ?? bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
