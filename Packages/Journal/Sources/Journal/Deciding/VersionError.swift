public import Domain

/// An event in a version that this program cannot read, of a kind that it knows in other versions.
///
/// It is never retried by itself: only another release of the program can read it.
public struct VersionError: Error, Hashable, CustomStringConvertible {
    public let found: EventType
    /// The newest version that this program knows.
    public let newest: Int

    /// Whether the program is too old; otherwise the event is older than the oldest version that has an upcaster.
    public var isNewer: Bool { found.version > newest }

    public var description: String {
        let event = "\(found.service.rawValue).\(found.name)"
        return isNewer
            ? """
            this is version \(found.version) of \(event), newer than version \(newest), the newest this program knows: \
            start a release that knows version \(found.version), then try the event again
            """
            : """
            this is version \(found.version) of \(event), and this program reads later versions only, up to \(newest): \
            start a release that still has its upcaster, then try the event again
            """
    }
}
