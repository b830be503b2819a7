import CLibXML2

/// What the callbacks of one parse work on.
struct XMLSession {
    var recorder: DocumentRecorder
    var context: xmlParserCtxtPtr?

    /// The first byte that is no white space.
    var firstByte: UInt8?

    /// Whether the end of the document was announced.
    var isEnding = false

    /// The first error that libxml2 raised.
    var fault: XMLFault?

    init(recorder: DocumentRecorder) {
        self.recorder = recorder
    }

    /// Whether the file starts as XML can: with a tag, or with a byte order mark or UTF-16.
    var looksLikeXML: Bool {
        switch firstByte {
        case UInt8(ascii: "<"), 0xef, 0xfe, 0xff, 0x00: true
        default: false
        }
    }

    /// The line that the parser has reached. It counts in full width, unlike the 16 bits of a libxml2 tree node.
    var line: Int { Int(xmlSAX2GetLineNumber(context)) }

    /// Where the parser stands.
    var position: SourcePosition? {
        guard let context, context.pointee.input != nil else { return nil }
        return SourcePosition(line: line, column: Int(xmlSAX2GetColumnNumber(context)))
    }

    /// Bytes (UTF-8) that the parser has used so far.
    var usedBytes: Int {
        guard let input = context?.pointee.input, let base = input.pointee.base, let cursor = input.pointee.cur else {
            return 0
        }
        return Int(input.pointee.consumed) + (cursor - base)
    }

    /// Bytes that wait inside the parser for the end of the text or tag that they belong to.
    var pendingBytes: Int {
        guard let input = context?.pointee.input, let end = input.pointee.end, let cursor = input.pointee.cur else {
            return 0
        }
        return end - cursor
    }

    /// Attributes of the start tag that waits inside the parser for its end. They are counted here because the parser
    /// itself takes very long over a tag with very many, and would do so before any callback.
    var pendingAttributes: Int {
        guard let cursor = context?.pointee.input?.pointee.cur, pendingBytes > 1, cursor[0] == UInt8(ascii: "<"),
            cursor[1] != UInt8(ascii: "!"), cursor[1] != UInt8(ascii: "?")
        else { return 0 }
        var count = 0
        var quote: UInt8?
        for byte in UnsafeBufferPointer(start: cursor, count: pendingBytes) {
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: "=") {
                count += 1
            } else if byte == UInt8(ascii: ">") {
                break
            }
        }
        return count
    }
}
