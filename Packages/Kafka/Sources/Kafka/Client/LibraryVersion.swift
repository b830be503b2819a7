internal import CRDKafka

/// The version of librdkafka that a process runs with.
public struct LibraryVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// `0xMMmmrrxx`: major, minor, revision, and 0xff for a release. So librdkafka writes it.
    public let rawValue: Int32

    /// Makes a version from librdkafka's number.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// What is installed here.
    public static var installed: LibraryVersion { LibraryVersion(rawValue: rd_kafka_version()) }

    /// The oldest version that this client works with.
    public static let required = LibraryVersion(rawValue: 0x0200_02ff)

    /// Older is less.
    public static func < (left: LibraryVersion, right: LibraryVersion) -> Bool { left.rawValue < right.rawValue }

    /// For example `2.0.2`.
    public var description: String { "\(rawValue >> 24).\(rawValue >> 16 & 0xff).\(rawValue >> 8 & 0xff)" }

    /// Throws `.unsupportedLibraryVersion` when this is older than `required`.
    public func check() throws(KafkaError) {
        guard self < .required else { return }
        throw KafkaError(
            code: .unsupportedLibraryVersion,
            message: "librdkafka \(self) is installed; this client needs \(LibraryVersion.required) or later",
            place: .init(.starting)
        )
    }
}
