import Foundation

/// Archives made byte by byte, so that tests can make any that a stranger could send.
enum ZipFile {
    struct Entry {
        var name: String
        var bytes: [UInt8]
        /// What the bytes unpack to, when they are packed (method 8).
        var unpackedCount: Int?
        var flags: UInt16 = 0

        init(_ name: String, _ text: String) {
            self.init(name, bytes: Array(text.utf8))
        }

        init(_ name: String, bytes: [UInt8], unpackedCount: Int? = nil) {
            self.name = name
            self.bytes = bytes
            self.unpackedCount = unpackedCount
        }
    }

    static func make(_ entries: [Entry]) -> [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let offset = file.count
            let method: UInt16 = entry.unpackedCount == nil ? 0 : 8
            var facts: [UInt8] = []
            facts += word(entry.flags) + word(method) + word(0) + word(0x21)
            facts += long(checkSum(entry.bytes)) + long(entry.bytes.count)
            facts += long(entry.unpackedCount ?? entry.bytes.count) + word(UInt16(entry.name.utf8.count)) + word(0)
            file += [0x50, 0x4b, 3, 4] + word(20) + facts + Array(entry.name.utf8) + entry.bytes
            directory += [0x50, 0x4b, 1, 2] + word(20) + word(20) + facts + word(0) + word(0) + word(0) + long(0)
            directory += long(offset) + Array(entry.name.utf8)
        }
        let count = UInt16(entries.count)
        return file + directory + [0x50, 0x4b, 5, 6] + word(0) + word(0) + word(count) + word(count)
            + long(directory.count) + long(file.count) + word(0)
    }

    /// A text whose last letter is repeated about this many times, in as few packed bytes as can be.
    static func bomb(_ text: String, _ count: Int) -> (packed: [UInt8], unpackedCount: Int) {
        var bits: [Bool] = [true, true, false]
        for byte in text.utf8 { bits += code(0x30 + Int(byte), 8) }
        // Copies of 258 bytes: length code 285, distance code 0.
        let copies = count / 258
        for _ in 0..<copies { bits += code(0b1100_0101, 8) + code(0, 5) }
        bits += code(0, 7)
        var packed = [UInt8](repeating: 0, count: (bits.count + 7) / 8)
        for (place, bit) in bits.enumerated() where bit { packed[place / 8] |= 1 << UInt8(place % 8) }
        return (packed, copies * 258 + text.utf8.count)
    }

    private static func code(_ value: Int, _ length: Int) -> [Bool] {
        (0..<length).reversed().map { value >> $0 & 1 == 1 }
    }

    private static func word(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xff), UInt8(value >> 8)] }

    private static func long(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(value >> ($0 * 8) & 0xff) } }

    private static func checkSum(_ bytes: [UInt8]) -> Int {
        var sum: UInt32 = 0xffff_ffff
        for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xff)] ^ (sum >> 8) }
        return Int(~sum)
    }

    private static let table: [UInt32] = (0..<256).map { start in
        (0..<8).reduce(UInt32(start)) { value, _ in value & 1 == 1 ? 0xedb8_8320 ^ (value >> 1) : value >> 1 }
    }
}
