extension MockCluster.Request {
    /// Writing down how far a group has come.
    public static let commitOffsets = Self(rawValue: 8)
    /// Asking how far a group has come.
    public static let readOffsets = Self(rawValue: 9)
    /// Joining a group.
    public static let joinGroup = Self(rawValue: 11)
    /// A member's sign of life.
    public static let heartbeat = Self(rawValue: 12)
    /// Leaving a group.
    public static let leaveGroup = Self(rawValue: 13)
    /// Handing over or asking for the shares of a group's members.
    public static let syncGroup = Self(rawValue: 14)
}
