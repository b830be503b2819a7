/// A block of fixed size in which bytes are gathered for the XML parser.
///
/// The parser sees blocks of one size only, so the way in which bytes arrive can neither slow it down nor change what
/// it finds.
struct InputBlock {
    private var storage: [UInt8]
    private(set) var count = 0

    init(size: Int) {
        storage = [UInt8](repeating: 0, count: max(size, 1))
    }

    var isFull: Bool { count == storage.count }
    var isEmpty: Bool { count == 0 }

    /// Lets the body write behind the bytes that are here; ``commit(_:)`` then says how many it wrote.
    mutating func withFreeSpace<Value>(_ body: (UnsafeMutableRawBufferPointer) -> Value) -> Value {
        let start = count
        return storage.withUnsafeMutableBytes { body(UnsafeMutableRawBufferPointer(rebasing: $0[start...])) }
    }

    mutating func commit(_ written: Int) {
        count = min(count + written, storage.count)
    }

    /// Copies as much as fits, and says how much that was.
    mutating func fill(from bytes: Slice<UnsafeRawBufferPointer>) -> Int {
        let taken = withFreeSpace { space in
            let part = bytes.prefix(space.count)
            space.copyMemory(from: UnsafeRawBufferPointer(rebasing: part))
            return part.count
        }
        commit(taken)
        return taken
    }

    /// Lets the body read the bytes, then empties the block.
    mutating func drain<Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
    ) throws(Failure) {
        let length = count
        count = 0
        try storage.span.bytes.extracting(0..<length).withUnsafeBytes(body)
    }
}
