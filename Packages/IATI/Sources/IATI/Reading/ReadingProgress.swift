/// How far a file was read, in numbers.
public struct ReadingProgress: Sendable, Equatable {
    /// Activities that were complete.
    public internal(set) var activities = 0

    /// Elements of any kind.
    public internal(set) var elements = 0

    /// Bytes that were handed over, as they came.
    public internal(set) var receivedBytes = 0

    /// Bytes after decompression; the same as received for a plain file.
    public internal(set) var expandedBytes = 0

    /// Whether the file is compressed with gzip.
    public internal(set) var isCompressed = false
}
