/// The codes of a list that have at most eight bytes, found by their bytes without making a `String`: nearly every code
/// of a file is one, and is current.
struct ShortCodes: Sendable {
    private let slots: [UInt64]

    /// A table of codes; longer ones are left out.
    init(_ codes: some Sequence<String>) {
        let keys = codes.compactMap { code in
            var code = code
            return code.withUTF8 { ShortCodes.key($0) }
        }
        var size = 16
        while size < keys.count * 2 { size *= 2 }
        var slots = Array(repeating: UInt64.zero, count: size)
        for key in keys {
            var place = ShortCodes.place(key, size)
            while slots[place] != 0, slots[place] != key { place = (place + 1) & (size - 1) }
            slots[place] = key
        }
        self.slots = slots
    }

    /// Whether the list has the code. False says only that it takes a closer look.
    func contains(_ code: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let key = ShortCodes.key(code) else { return false }
        var place = ShortCodes.place(key, slots.count)
        while slots[place] != 0 {
            if slots[place] == key { return true }
            place = (place + 1) & (slots.count - 1)
        }
        return false
    }

    /// The bytes in one number, which is never zero: XML has no zero bytes.
    private static func key(_ code: UnsafeBufferPointer<UInt8>) -> UInt64? {
        guard !code.isEmpty, code.count <= 8 else { return nil }
        return code.reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func place(_ key: UInt64, _ size: Int) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) &>> 40) & (size - 1)
    }
}
