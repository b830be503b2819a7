extension MockCluster.Request {
    /// Making a partition part of a transaction.
    public static let addPartitionsToTransaction = Self(rawValue: 24)
    /// Making a group's offsets part of a transaction.
    public static let addOffsetsToTransaction = Self(rawValue: 25)
    /// Committing or aborting a transaction.
    public static let endTransaction = Self(rawValue: 26)
    /// Writing a group's offsets in a transaction.
    public static let commitOffsetsInTransaction = Self(rawValue: 28)
}
