import EventLog

/// Headers in one column: each name and value with its length before it, as a base-128 number.
enum HeaderBytes {
    static func encode(_ headers: [LogMessage.Header]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(headers.count * 48)
        func add(_ text: String) {
            var count = text.utf8.count
            while count > 0x7f {
                bytes.append(UInt8(truncatingIfNeeded: count) | 0x80)
                count >>= 7
            }
            bytes.append(UInt8(count))
            bytes.append(contentsOf: text.utf8)
        }
        for header in headers {
            add(header.name)
            add(header.value)
        }
        return bytes
    }

    /// `nil` when these are not bytes that `encode` made.
    static func decode(_ bytes: [UInt8]) -> [LogMessage.Header]? {
        var headers: [LogMessage.Header] = []
        var rest = bytes[...]
        func next() -> String? {
            var (count, shift) = (0, 0)
            while let byte = rest.popFirst() {
                count |= Int(byte & 0x7f) << shift
                shift += 7
                if byte < 0x80 { break }
                guard shift <= 28 else { return nil }
            }
            guard shift > 0, count <= rest.count else { return nil }
            defer { rest = rest.dropFirst(count) }
            return String(decoding: rest.prefix(count), as: UTF8.self)
        }
        while !rest.isEmpty {
            guard let name = next(), let value = next() else { return nil }
            headers.append(LogMessage.Header(name, value))
        }
        return headers
    }
}
