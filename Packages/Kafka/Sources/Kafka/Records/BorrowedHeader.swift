/// A view of a header of a record, good inside the scope of its batch and nowhere else.
public struct BorrowedHeader: ~Escapable {
    private let rawName: UnsafePointer<CChar>?
    private let rawValue: UnsafeRawPointer?
    private let size: Int

    @_lifetime(borrow record)
    init(of record: borrowing BorrowedRecord, name: UnsafePointer<CChar>?, value: UnsafeRawPointer?, size: Int) {
        rawName = name
        rawValue = value
        self.size = size
    }

    /// The name, copied. Bytes that are not UTF-8 arrive as U+FFFD, and a name ends before its first NUL byte.
    public var name: String { rawName.map { String(cString: $0) } ?? "" }

    /// Whether it has this name; compares bytes and copies nothing.
    public func isNamed(_ name: StaticString) -> Bool {
        guard let rawName, name.hasPointerRepresentation else { return self.name == "\(name)" }
        return name.withUTF8Buffer { expected in
            for (index, byte) in expected.enumerated() {
                guard byte != 0, rawName[index] == CChar(bitPattern: byte) else { return false }
            }
            return rawName[expected.count] == 0
        }
    }

    /// The value, any bytes; nil is a null value, which is not the same as an empty one.
    public var value: RawSpan? {
        @_lifetime(copy self)
        get { _overrideLifetime(BorrowedRecord.span(rawValue, size), copying: self) }
    }
}
