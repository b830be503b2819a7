/// White space as XML and XML Schema define it: space, tab, line feed, carriage return. No other blanks count.
package enum XMLSpace {
    @inlinable
    package static func contains(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0a || byte == 0x09 || byte == 0x0d
    }
}
