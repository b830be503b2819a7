/// Where in a partition reading starts.
public enum StartOffset: Sendable, Hashable {
    /// At the first record that is still there.
    case beginning
    /// After the last record that is there now.
    case end
    /// At this offset, at least 0. It may be the one after the last record; beyond that it is an error.
    case offset(Int64)
}
