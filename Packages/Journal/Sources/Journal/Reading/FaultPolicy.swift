/// What becomes of the events behind one that cannot be handled. Chosen for each source that a service reads.
public enum FaultPolicy: String, Sendable, Codable, CaseIterable {
    /// The event is set aside, and later events of its stream are set aside behind it, in order. Others go on.
    case parkStream = "park-stream"

    /// Reading of the event's partition stops before it: nothing behind it is taken, of whatever stream, until an
    /// operator redrives or discards it. Other partitions go on.
    case blockStream = "block-stream"
}
