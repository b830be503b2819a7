import IATI

/// Finds names by the addresses of their strings: libxml2 keeps each name of a document once, as long as the parser
/// lives, and files repeat few names very often.
struct NameCache {
    private static let size = 512

    private struct Slot {
        var address: UInt = 0
        /// The position of the name among all names; -1 for one that the standard does not have.
        var position: Int16 = -1
    }

    private let names = NameTable<Name>()
    private var slots = Array(repeating: Slot(), count: Self.size)

    /// The position of a name among all names; nil when the standard does not have it.
    mutating func find(_ pointer: UnsafePointer<UInt8>) -> Int? {
        let address = UInt(bitPattern: pointer)
        let place = Int(truncatingIfNeeded: (address &>> 3) ^ (address &>> 12)) & (Self.size - 1)
        if slots[place].address != address {
            slots[place] = Slot(address: address, position: Int16(names.find(pointer)?.position ?? -1))
        }
        let position = slots[place].position
        return position < 0 ? nil : Int(position)
    }

    /// All names, by their positions.
    static let all = Name.allCases
}
