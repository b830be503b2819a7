/// A JSON text as a flat list of its values, in the order of the text: read once, looked up without copying.
final class JSONDocument {
    enum Kind: UInt8 { case null, bool, number, string, object, array }

    struct Node {
        var kind: Kind
        /// A string with escapes, or the value of a bool.
        var flag = false
        /// The place of the text of a string (without quotes) or number.
        var start: Int32
        var end: Int32
        /// The node after this one and all that it holds.
        var next: Int32 = 0
        /// The object or array that holds it; -1 for the outermost.
        var parent: Int32
    }

    let bytes: [UInt8]
    let nodes: [Node]

    /// Throws `DecodingError.dataCorrupted` when these are not the bytes of one JSON value.
    init(_ bytes: [UInt8]) throws {
        do throws(JSONSyntaxError) {
            guard bytes.count < Int32.max else { throw JSONSyntaxError(place: 0, problem: "more than 2 GiB") }
            if bytes.contains(where: { $0 >= 0x80 }), String(validating: bytes, as: UTF8.self) == nil {
                throw JSONSyntaxError(place: 0, problem: "bytes that are no UTF-8")
            }
            nodes = try bytes.withUnsafeBufferPointer { buffer throws(JSONSyntaxError) in
                var parser = JSONParser(buffer)
                return try parser.parse()
            }
        } catch {
            throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "\(error)"))
        }
        self.bytes = bytes
    }

    /// The text of a string node, or `nil` when its escapes cannot be resolved.
    func string(_ index: Int) -> String? {
        let node = nodes[index]
        return bytes.withUnsafeBufferPointer { buffer in
            let text = buffer[Int(node.start)..<Int(node.end)]
            return node.flag ? JSONText.read(text) : String(decoding: text, as: UTF8.self)
        }
    }

    /// The value of a member of an object; the first where there are several of the name.
    func member(_ name: String, of object: Int) -> Int? {
        var name = name
        return name.withUTF8 { name in
            bytes.withUnsafeBufferPointer { buffer in
                let end = Int(nodes[object].next)
                var key = object + 1
                while key < end {
                    let node = nodes[key]
                    if node.flag {
                        if string(key).map({ $0.utf8.elementsEqual(name) }) == true { return key + 1 }
                    } else if Int(node.end - node.start) == name.count,
                        buffer[Int(node.start)..<Int(node.end)].elementsEqual(name)
                    {
                        return key + 1
                    }
                    key = Int(nodes[key + 1].next)
                }
                return nil
            }
        }
    }

    /// The nodes of the keys of an object.
    func keys(of object: Int) -> [Int] {
        var keys: [Int] = []
        var key = object + 1
        while key < Int(nodes[object].next) {
            keys.append(key)
            key = Int(nodes[key + 1].next)
        }
        return keys
    }

    /// The way from the outermost value to a node, found only when somebody asks.
    func path(to index: Int) -> [any CodingKey] {
        var path: [any CodingKey] = []
        var index = index
        while nodes[index].parent >= 0 {
            let parent = Int(nodes[index].parent)
            if nodes[parent].kind == .object {
                path.append(JSONPathKey(stringValue: string(index - 1) ?? "?"))
            } else {
                var place = 0
                var element = parent + 1
                while element < index {
                    element = Int(nodes[element].next)
                    place += 1
                }
                path.append(JSONPathKey(intValue: place))
            }
            index = parent
        }
        return path.reversed()
    }
}

/// A step on the way to a value: a member's name or the place in an array, counted from 0.
struct JSONPathKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(stringValue: String) { (self.stringValue, intValue) = (stringValue, nil) }
    init(intValue: Int) { (stringValue, self.intValue) = ("Index \(intValue)", intValue) }
}
