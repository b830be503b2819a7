/// What is wrong with a text that is not JSON, and at which byte.
struct JSONSyntaxError: Error, CustomStringConvertible {
    let place: Int
    let problem: String

    var description: String { "not JSON: \(problem) at byte \(place)" }
}

/// Reads JSON (RFC 8259) into the nodes of a `JSONDocument`.
struct JSONParser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0
    private var nodes: [JSONDocument.Node] = []

    /// How deep values may be nested: deeper is an attack, not an event.
    private static let depthLimit = 128

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        nodes.reserveCapacity(bytes.count / 8 + 4)
    }

    mutating func parse() throws(JSONSyntaxError) -> [JSONDocument.Node] {
        try value(in: -1, depth: 0)
        skipSpace()
        guard place == bytes.count else { throw error("more after the value") }
        return nodes
    }

    private mutating func value(in parent: Int32, depth: Int) throws(JSONSyntaxError) {
        guard depth < Self.depthLimit else { throw error("values nested deeper than \(Self.depthLimit)") }
        skipSpace()
        guard place < bytes.count else { throw error("the end") }
        switch bytes[place] {
        case UInt8(ascii: "{"): try object(in: parent, depth: depth)
        case UInt8(ascii: "["): try array(in: parent, depth: depth)
        case UInt8(ascii: "\""): try string(in: parent)
        case UInt8(ascii: "t"): try word("true", .bool, true, in: parent)
        case UInt8(ascii: "f"): try word("false", .bool, false, in: parent)
        case UInt8(ascii: "n"): try word("null", .null, false, in: parent)
        default: try number(in: parent)
        }
    }

    private mutating func object(in parent: Int32, depth: Int) throws(JSONSyntaxError) {
        let own = open(.object, in: parent)
        guard !takes("}") else { return close(own) }
        repeat {
            skipSpace()
            guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { throw error("no name of a member") }
            try string(in: Int32(own))
            guard takes(":") else { throw error("no “:”") }
            try value(in: Int32(own), depth: depth + 1)
        } while takes(",")
        guard takes("}") else { throw error("neither “,” nor “}”") }
        close(own)
    }

    private mutating func array(in parent: Int32, depth: Int) throws(JSONSyntaxError) {
        let own = open(.array, in: parent)
        guard !takes("]") else { return close(own) }
        repeat { try value(in: Int32(own), depth: depth + 1) } while takes(",")
        guard takes("]") else { throw error("neither “,” nor “]”") }
        close(own)
    }

    private mutating func open(_ kind: JSONDocument.Kind, in parent: Int32) -> Int {
        nodes.append(.init(kind: kind, start: Int32(place), end: 0, parent: parent))
        place += 1
        return nodes.count - 1
    }

    private mutating func close(_ node: Int) {
        nodes[node].end = Int32(place)
        nodes[node].next = Int32(nodes.count)
    }

    private mutating func leaf(_ kind: JSONDocument.Kind, _ flag: Bool, _ start: Int, _ end: Int, in parent: Int32) {
        nodes.append(
            .init(
                kind: kind, flag: flag, start: Int32(start), end: Int32(end), next: Int32(nodes.count + 1),
                parent: parent))
    }

    private mutating func string(in parent: Int32) throws(JSONSyntaxError) {
        place += 1
        let start = place
        var hasEscapes = false
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\""):
                leaf(.string, hasEscapes, start, place, in: parent)
                place += 1
                return
            case UInt8(ascii: "\\"):
                hasEscapes = true
                place += 2
            case 0..<0x20: throw error("a control character in a string")
            default: place += 1
            }
        }
        throw error("a string without end")
    }

    private mutating func word(
        _ word: StaticString, _ kind: JSONDocument.Kind, _ flag: Bool, in parent: Int32
    ) throws(JSONSyntaxError) {
        let end = place + word.utf8CodeUnitCount
        guard end <= bytes.count,
            bytes[place..<end].elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
        else { throw error("no value") }
        leaf(kind, flag, place, end, in: parent)
        place = end
    }

    private mutating func number(in parent: Int32) throws(JSONSyntaxError) {
        let start = place
        if bytes[place] == UInt8(ascii: "-") { place += 1 }
        let first = place
        guard digits() > 0 else { throw error("no value") }
        guard place - first == 1 || bytes[first] != UInt8(ascii: "0") else {
            throw error("a number that begins with 0")
        }
        if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
            place += 1
            guard digits() > 0 else { throw error("a number that ends with “.”") }
        }
        if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
            place += 1
            if place < bytes.count, bytes[place] == UInt8(ascii: "+") || bytes[place] == UInt8(ascii: "-") {
                place += 1
            }
            guard digits() > 0 else { throw error("a number without its exponent") }
        }
        leaf(.number, false, start, place, in: parent)
    }

    private mutating func digits() -> Int {
        let start = place
        while place < bytes.count, bytes[place] >= UInt8(ascii: "0"), bytes[place] <= UInt8(ascii: "9") { place += 1 }
        return place - start
    }

    private mutating func takes(_ mark: Unicode.Scalar) -> Bool {
        skipSpace()
        guard place < bytes.count, bytes[place] == UInt8(ascii: mark) else { return false }
        place += 1
        return true
    }

    private mutating func skipSpace() {
        while place < bytes.count, [0x20, 0x09, 0x0a, 0x0d].contains(bytes[place]) { place += 1 }
    }

    private func error(_ problem: String) -> JSONSyntaxError { JSONSyntaxError(place: place, problem: problem) }
}
