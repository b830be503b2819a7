/// The attributes of one start tag as libxml2 passes them: five pointers each (local name, prefix, namespace, start and
/// end of the value). Valid only during the callback that brings them.
struct PartAttributes {
    private let fields: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    private let count: Int

    init(_ fields: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int32) {
        self.fields = fields
        self.count = fields == nil ? 0 : Int(count)
    }

    /// The value of an attribute without a namespace, or with one that is asked for.
    func bytes(_ name: StaticString, isQualified: Bool = false) -> UnsafeBufferPointer<UInt8>? {
        guard let fields else { return nil }
        for position in 0..<count {
            let field = fields.advanced(by: position * 5)
            guard let local = field[0], ElementName(local) == name, (field[2] != nil) == isQualified,
                let start = field[3], let end = field[4]
            else { continue }
            return UnsafeBufferPointer(start: start, count: end - start)
        }
        return nil
    }

    /// The value as text.
    func text(_ name: StaticString, isQualified: Bool = false) -> String? {
        bytes(name, isQualified: isQualified).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The value as a number without a sign; nil when it is none or too large.
    func number(_ name: StaticString) -> Int? {
        guard let bytes = bytes(name), !bytes.isEmpty, bytes.count <= 9 else { return nil }
        var value = 0
        for byte in bytes {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }

    /// Whether the value is `1` or `true`.
    func flag(_ name: StaticString) -> Bool {
        guard let bytes = bytes(name) else { return false }
        return bytes.elementsEqual("1".utf8) || bytes.elementsEqual("true".utf8)
    }
}
