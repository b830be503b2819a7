/// The encodings of text that can be told apart without guessing.
public enum TextEncoding: String, Sendable, CaseIterable {
    /// UTF-8, with or without a byte order mark. ASCII is a part of it.
    case utf8
    /// UTF-16, the lower byte first.
    case utf16LittleEndian
    /// UTF-16, the higher byte first.
    case utf16BigEndian

    /// Bytes that are enough to tell, and to tell other kinds of file by their first bytes.
    static let detectionLength = 8

    /// What the first bytes say, and how many of them are a byte order mark. Without a mark, a zero in every other of
    /// the first four bytes is UTF-16, because a table begins with a title or a mark of the Latin alphabet; all else is
    /// taken as UTF-8, whose rules show whether it is.
    static func detect(_ bytes: Span<UInt8>) -> (encoding: TextEncoding, markLength: Int) {
        if bytes.count >= 3, bytes[0] == 0xef, bytes[1] == 0xbb, bytes[2] == 0xbf { return (.utf8, 3) }
        guard bytes.count >= 2 else { return (.utf8, 0) }
        if bytes[0] == 0xff, bytes[1] == 0xfe { return (.utf16LittleEndian, 2) }
        if bytes[0] == 0xfe, bytes[1] == 0xff { return (.utf16BigEndian, 2) }
        let isPair = bytes.count < 4
        if bytes[0] != 0, bytes[1] == 0, isPair || (bytes[2] != 0 && bytes[3] == 0) { return (.utf16LittleEndian, 0) }
        if bytes[0] == 0, bytes[1] != 0, isPair || (bytes[2] == 0 && bytes[3] != 0) { return (.utf16BigEndian, 0) }
        return (.utf8, 0)
    }
}
