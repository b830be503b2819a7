/// What the first bytes of a file say about its packing.
enum InputFormat {
    /// Fewer than two bytes came so far.
    case unknown
    case plain
    case gzip

    private static let gzipMagic: [UInt8] = [0x1f, 0x8b]

    /// The format of a file that starts with these bytes; unknown when they are too few.
    init(magic: [UInt8]) {
        if magic.count < Self.gzipMagic.count {
            self = .unknown
        } else {
            self = magic.starts(with: Self.gzipMagic) ? .gzip : .plain
        }
    }
}
