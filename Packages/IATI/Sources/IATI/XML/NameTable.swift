/// Finds the case of an enum for a name that comes as C string, without making a `String` of it.
///
/// This runs for each element and attribute of a file; a dictionary of strings would take half of the reading time.
package struct NameTable<Name: RawRepresentable<String> & CaseIterable & Sendable> {
    private static var slotCount: Int { 512 }

    /// A name that was found.
    package struct Entry {
        package let name: Name
        /// Its place among all cases, from 0.
        package let position: Int
        fileprivate let start: Int
        fileprivate let length: Int
    }

    private var slots: [Entry?] = Array(repeating: nil, count: Self.slotCount)
    private var texts: [UInt8] = []
    private let longest: Int

    /// A table of all cases.
    package init() {
        longest = Name.allCases.map(\.rawValue.utf8.count).max() ?? 0
        for (position, name) in Name.allCases.enumerated() {
            let text = Array(name.rawValue.utf8)
            var place = text.reduce(Self.seed) { Self.mix($0, $1) } % Self.slotCount
            while slots[place] != nil { place = (place + 1) % Self.slotCount }
            slots[place] = Entry(name: name, position: position, start: texts.count, length: text.count)
            texts += text
        }
    }

    /// The case with this name; nil when there is none.
    ///
    /// - Parameter pointer: A string that ends with a zero byte, as libxml2 gives names; read up to that byte at most.
    package func find(_ pointer: UnsafePointer<UInt8>) -> Entry? {
        var hash = Self.seed
        var length = 0
        while pointer[length] != 0 {
            hash = Self.mix(hash, pointer[length])
            length += 1
            if length > longest { return nil }
        }
        var place = hash % Self.slotCount
        while let entry = slots[place] {
            if entry.length == length, matches(entry, pointer) { return entry }
            place = (place + 1) % Self.slotCount
        }
        return nil
    }

    private func matches(_ entry: Entry, _ pointer: UnsafePointer<UInt8>) -> Bool {
        for offset in 0..<entry.length where texts[entry.start + offset] != pointer[offset] { return false }
        return true
    }

    private static var seed: Int { 5381 }

    private static func mix(_ hash: Int, _ byte: UInt8) -> Int {
        (hash &* 33 ^ Int(byte)) & 0xffff_ffff
    }
}
