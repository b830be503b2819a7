/// The name of an element as libxml2 passes it: strings that end with a zero byte. Valid only during the callback.
package struct XMLName {
    /// The name without prefix.
    package let local: UnsafePointer<UInt8>
    /// The prefix as it stands in the file; nil when there is none.
    package let prefix: UnsafePointer<UInt8>?
    /// The namespace; nil when the element is in none, or its prefix is not declared.
    package let namespace: UnsafePointer<UInt8>?

    /// Whether it cannot be an element of IATI, which has no namespace.
    package var isForeign: Bool { prefix != nil || namespace != nil }

    /// The name for people, with its prefix.
    package var text: String {
        (prefix.map { String(cString: $0) + ":" } ?? "") + String(cString: local)
    }
}
