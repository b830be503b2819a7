import EventLog

/// A record as far as it can be understood without the store: made before the transaction that handles it, so that the
/// writer of the store does not wait for decoding.
struct ReadEvent: Sendable {
    let record: LogRecord
    /// `nil` when the record is no event.
    let event: CloudEvent?
    let content: Content

    enum Content: Sendable {
        case event(RecordedEvent)
        /// Nothing here asks for events of its type.
        case unknownType
        /// It cannot be read, now or later.
        case fault(Fault)
    }
}
