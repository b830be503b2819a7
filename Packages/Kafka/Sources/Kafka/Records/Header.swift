/// A named annotation of a record; a record can have several of the same name, and their order is kept.
public struct Header: Sendable, Hashable {
    /// The name. Bytes that are not UTF-8 arrive as U+FFFD, and a name ends before its first NUL byte.
    public var name: String

    /// The value, any bytes; nil is a null value, which is not the same as an empty one.
    public var value: [UInt8]?

    /// Makes a header.
    public init(name: String, value: [UInt8]?) {
        self.name = name
        self.value = value
    }
}
