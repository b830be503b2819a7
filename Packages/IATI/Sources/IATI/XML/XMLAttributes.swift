import CLibXML2

/// The attributes of one start tag as libxml2 passes them: five pointers each (local name, prefix, namespace, start
/// and end of the value). Valid only during the callback that brings them.
package struct XMLAttributes {
    private let fields: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    package let count: Int

    /// How many namespaces the tag declares.
    let namespaceCount: Int

    init(_ fields: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int32, namespaceCount: Int32) {
        self.fields = fields
        self.count = fields == nil ? 0 : Int(count)
        self.namespaceCount = Int(namespaceCount)
    }

    /// The name and value at a position; nil for attributes of other namespaces, except `xml:lang`.
    func attribute(
        at position: Int, names: NameTable<AttributeName>
    ) -> (name: AttributeName, value: UnsafeBufferPointer<UInt8>)? {
        guard let field = fields?.advanced(by: position * 5), let localName = field[0],
            let name = names.find(localName)?.name
        else { return nil }
        if let prefix = field[1] {
            guard name == .language, Self.isXML(prefix) else { return nil }
        } else if name == .language {
            return nil
        }
        guard let start = field[3], let end = field[4] else { return nil }
        return (name, UnsafeBufferPointer(start: start, count: end - start))
    }

    /// Everything about the attribute at a position; nil when libxml2 gave no value.
    package func field(at position: Int) -> (name: XMLName, value: UnsafeBufferPointer<UInt8>)? {
        guard let field = fields?.advanced(by: position * 5), let localName = field[0], let start = field[3],
            let end = field[4]
        else { return nil }
        return (
            XMLName(local: localName, prefix: field[1], namespace: field[2]),
            UnsafeBufferPointer(start: start, count: end - start)
        )
    }

    /// The length of the longest value, of any namespace.
    var longestValue: Int {
        guard let fields else { return 0 }
        var longest = 0
        for position in 0..<count {
            let field = fields.advanced(by: position * 5)
            guard let start = field[3], let end = field[4] else { continue }
            longest = max(longest, end - start)
        }
        return longest
    }

    private static func isXML(_ prefix: UnsafePointer<UInt8>) -> Bool {
        prefix[0] == UInt8(ascii: "x") && prefix[1] == UInt8(ascii: "m") && prefix[2] == UInt8(ascii: "l")
            && prefix[3] == 0
    }
}
