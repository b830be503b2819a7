/// What the writer remembers between commits.
///
/// `@unchecked Sendable`: only the writer queue of the store, which runs one piece of work at a time, touches it.
final class WriterState: @unchecked Sendable {
    var head: JournalHead
    /// The mark of the relay as it is stored.
    var mark: Int64
    var states = StreamStates(limit: 4_096)

    init(head: JournalHead, mark: Int64) {
        self.head = head
        self.mark = mark
    }
}
